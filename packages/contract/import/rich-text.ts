import { byteText } from './byte-text.ts'
import type { RevisionReading } from './source-text.ts'

export const isRichText = (bytes: Uint8Array): boolean =>
  byteText(bytes.subarray(0, 64)).trimStart().startsWith('{\\rtf')

/** Groups that hold no words of the page. */
const UNSEEN =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|object|header[lrf]?|footer[lrf]?|listtable|listoverridetable|revtbl|rsidtbl|generator|themedata|colorschememapping|datastore|latentstyles|xmlnstbl|fldinst|filetbl|annotation|atnid|atnauthor|atnref|atndate|bkmkstart|bkmkend|shpinst|shprslt|nonshppict|blipuid|panose|falt)$/

/** What a control word writes. */
const WRITTEN: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  page: '\n',
  sect: '\n',
  row: '\n',
  nestrow: '\n',
  tab: '\t',
  cell: '\t',
  nestcell: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
}

const SYMBOLS: Readonly<Record<string, string>> = { '~': ' ', _: '-', '-': '' }

/** Character sets of fonts whose letters take other bytes than the file's own code page. */
const CHARSETS: Readonly<Record<number, string>> = { 128: 'shift_jis', 129: 'euc-kr', 134: 'gb18030', 136: 'big5' }

const CODE_PAGES: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  54_936: 'gb18030',
  65_001: 'utf-8',
}

/** What holds inside one pair of braces. */
type Group = {
  isUnseen: boolean
  /** Whether a shape stands where nothing is seen: its words are, where it is. */
  isShapeUnseen: boolean
  isLeftOut: boolean
  isHidden: boolean
  isNote: boolean
  /** How many characters after `\\u` say the same for old readers. */
  fallback: number
  font: string
}

const PAGE: Group = {
  isUnseen: false,
  isShapeUnseen: false,
  isLeftOut: false,
  isHidden: false,
  isNote: false,
  fallback: 1,
  font: '',
}

const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+/gi

/** The words of a rich text file (RTF 1.9) as its page shows them; automatic numbers stand as they are stored. */
class RichText {
  private text = ''
  private pending: number[] = []
  private codePage = 'windows-1252'
  private readonly fonts = new Map<string, string>()
  private group = PAGE
  /** Footnotes, which follow the paragraph that they are called in. */
  private notes = ''
  private readonly outer: Group[] = []
  private inFonts = false
  private skip = 0
  private isStarred = false
  private readonly leftOut: string

  constructor(reading: RevisionReading) {
    this.leftOut = reading === 'accepted' ? 'deleted' : 'revised'
  }

  read(code: string): string {
    for (const [, word, number, hex, symbol, brace, letters] of code.matchAll(TOKEN)) {
      if (hex !== undefined) this.byte(Number.parseInt(hex, 16))
      else if (letters !== undefined) this.letters(letters)
      else if (brace !== undefined) this.brace(brace === '{')
      else if (word !== undefined) this.control(word, number === undefined ? undefined : Number(number))
      else if (symbol === '*') this.isStarred = true
      else if (symbol !== undefined) this.write(/[\r\n]/.test(symbol) ? '\n' : (SYMBOLS[symbol] ?? symbol))
    }
    this.write('\n')
    return this.text
  }

  private letters(letters: string): void {
    if (!this.group.isUnseen) for (let at = 0; at < letters.length; at += 1) this.byte(letters.charCodeAt(at))
  }

  private brace(isOpen: boolean): void {
    this.flush()
    this.skip = 0
    this.isStarred = false
    if (isOpen) {
      this.outer.push(this.group)
      this.group = { ...this.group }
      return
    }
    this.group = this.outer.pop() ?? this.group
    this.inFonts &&= this.group.isUnseen
  }

  private control(word: string, number: number | undefined): void {
    this.flush()
    const isStarred = this.isStarred
    this.isStarred = false
    const written = WRITTEN[word]
    if (word === 'fonttbl') this.inFonts = true
    if (word === 'shpinst') this.group.isShapeUnseen = this.group.isUnseen
    // A group that begins with a star may be passed over by who does not know it.
    if (UNSEEN.test(word) || isStarred) this.group.isUnseen = true
    else if (word === 'shptxt') this.group.isUnseen = this.group.isShapeUnseen
    else if (word === 'footnote') this.group.isNote = true
    else if (word === 'u') this.unicode(number ?? 0)
    else if (word === 'uc') this.group.fallback = number ?? 1
    else if (word === 'f') this.group.font = String(number)
    else if (word === 'fcharset' && this.inFonts) this.fonts.set(this.group.font, CHARSETS[number ?? 0] ?? '')
    else if (word === 'ansicpg') this.codePage = CODE_PAGES[number ?? 0] ?? 'windows-1252'
    else if (word === this.leftOut) this.group.isLeftOut = number !== 0
    else if (word === 'v') this.group.isHidden = number !== 0
    else if (word === 'plain') this.group = { ...this.group, isHidden: false, isLeftOut: false }
    else if (written !== undefined) this.write(written)
  }

  private unicode(number: number): void {
    this.write(String.fromCharCode(number & 0xff_ff))
    this.skip = this.group.fallback
  }

  private byte(value: number): void {
    if (this.skip > 0) this.skip -= 1
    else this.pending.push(value)
  }

  private write(text: string): void {
    this.flush()
    const { isUnseen, isLeftOut, isHidden, isNote } = this.group
    if (isUnseen || isLeftOut || isHidden) return
    if (isNote) this.notes += text
    else if (text !== '\n' || this.notes === '') this.text += text
    else {
      this.text += `\n${this.notes.trim()}\n`
      this.notes = ''
    }
  }

  private flush(): void {
    if (this.pending.length === 0) return
    const bytes = Uint8Array.from(this.pending)
    this.pending = []
    const encoding = this.fonts.get(this.group.font) || this.codePage
    this.write(new TextDecoder(encoding).decode(bytes))
  }
}

export const richText = (bytes: Uint8Array, reading: RevisionReading): string =>
  new RichText(reading)
    .read(byteText(bytes))
    .replaceAll(/[\t ]+\n/g, '\n')
    .replace(/\s*$/, '\n')
