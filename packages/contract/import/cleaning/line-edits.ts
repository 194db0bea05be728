import { isBlockTag } from '../markup-hints.ts'
import type { SourceHint, SourceText } from '../source-text.ts'
import { type Edit, removals, type WorkingText } from './working-text.ts'

const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));?/gi

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: '\u3000',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  middot: '·',
  yen: '¥',
  times: '×',
}

function entityText(match: RegExpMatchArray): string | undefined {
  const [, hex, decimal, name] = match
  if (name !== undefined) return ENTITIES[name.toLowerCase()]
  const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  const isScalar = point >= 0x20 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
  return isScalar ? String.fromCodePoint(point) : undefined
}

function entityEdits(text: string): Edit[] {
  return [...text.matchAll(ENTITY)].flatMap((match) => {
    const replacement = entityText(match)
    return replacement === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, replacement }]
  })
}

function hintEdit(hint: SourceHint, text: string): Edit | undefined {
  const { start, end } = hint
  switch (hint.kind) {
    case 'markup':
      return isBlockTag(text.slice(start, Math.min(end, start + 24)))
        ? { start, end, replacement: '\n', waste: 'markup' }
        : { start, end, replacement: '', waste: 'markup' }
    case 'ruby':
      return { start, end, replacement: '', waste: 'pinyin' }
    case 'page-header':
    case 'page-footer':
      return { start, end, replacement: '', waste: 'page-header' }
    case 'page-number':
      return { start, end, replacement: '', waste: 'page-number' }
    case 'soft-break':
      // Between Western words the break stands for a space; a hyphen that the line put in goes with it.
      return text.charAt(start) !== '-' && /[!-,.-~’”]/.test(text.charAt(start - 1)) && /[!-~“‘]/.test(text.charAt(end))
        ? { start, end, replacement: ' ' }
        : { start, end, replacement: '', waste: 'line-break' }
    case 'table-of-contents':
      // A field that the word processor fills from the headings: it says nothing of its own.
      return { start, end, replacement: '\n', waste: 'table-of-contents' }
    case 'chart':
      // It draws figures: what they oblige to, a sentence or a table says.
      return { start, end, replacement: '', waste: 'chart' }
    case 'number':
    case 'heading':
    case 'language':
    case 'table-cell':
    case 'text-box':
    case 'footnote':
    case 'placeholder':
    case 'comment':
    case 'insertion':
    case 'deletion':
      return undefined
  }
}

/** What the format itself says is not text. */
export function formatEdits(source: SourceText): Edit[] {
  const edits = source.hints.flatMap((hint) => hintEdit(hint, source.text) ?? [])
  if (source.format !== 'html') return edits
  // In HTML a line break is a space, and between two Han characters it is nothing.
  const breaks = [...source.text.matchAll(/[ \t\r]*\n\s*/g)].map((match): Edit => {
    const end = match.index + match[0].length
    const joins =
      /\p{Script=Han}/u.test(source.text.charAt(match.index - 1)) && /\p{Script=Han}/u.test(source.text.charAt(end))
    return joins
      ? { start: match.index, end, replacement: '', waste: 'line-break' }
      : { start: match.index, end, replacement: ' ' }
  })
  return [...edits, ...entityEdits(source.text), ...breaks]
}

/** So many different lines must stand twice, and this part of all, before a text is taken for one whose every line is doubled. */
const DOUBLED = { lines: 6, part: 0.8 } as const

/** The second of each two equal lines, where a conversion wrote every line of the text twice. */
export function repeatedLineEdits({ text }: WorkingText): Edit[] {
  const lines = writtenLinesOf(text)
  const second = new Set<number>()
  for (const [index, { words }] of lines.entries()) {
    if (!second.has(index) && lines[index + 1]?.words === words) second.add(index + 1)
  }
  const different = new Set([...second].map((index) => lines[index]?.words))
  if (different.size < DOUBLED.lines || second.size * 2 < lines.length * DOUBLED.part) return []
  return lines
    .filter((_, index) => second.has(index))
    .map(({ start, end }) => ({ start, end, replacement: '', waste: 'repeated-line' }))
}

/** The beginning of a text that stands in front of the whole of it: how long it is at least and at most. */
const PREVIEW = { shortest: 60, longest: 600, told: 20 } as const
const NAME_OF_FILE = /^\s*(?:[^\s.]{1,60}\.(?:docx?|DOCX?|pdf|PDF|wps)(?:VIP)?)?/

/** What a site shows of a document before the document itself: its first words, cut off anywhere, with the same words behind them. */
export function previewEdits({ text }: WorkingText): Edit[] {
  const from = NAME_OF_FILE.exec(text)?.[0].length ?? 0
  const again = text.indexOf(text.slice(from, from + PREVIEW.told), from + PREVIEW.shortest)
  const isPreview = again >= 0 && again - from <= PREVIEW.longest && text.startsWith(text.slice(from, again), again)
  return isPreview && text.length > from + PREVIEW.told
    ? [{ start: 0, end: again, replacement: '', waste: 'repeated-line' }]
    : []
}

/** The lines that are not blank, each with its line feed. */
function writtenLinesOf(text: string): { readonly start: number; readonly end: number; readonly words: string }[] {
  const lines: { start: number; end: number; words: string }[] = []
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start) + 1 || text.length
    const words = text.slice(start, end).trim()
    if (words !== '') lines.push({ start, end, words })
    start = end
  }
  return lines
}

const PAGE_NUMBER_LINE =
  /^[ \t]*(?:[-–—]\s*\d{1,4}\s*[-–—]|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?|Page \d+ of \d+)[ \t]*(?:\n|$)/gim

/** A field of page numbers that a conversion wrote out among the words: `PAGE31PAGE31`, `第PAGE页共NUMPAGES页`. */
const PAGE_FIELD =
  /PAGE\s*(\d{1,3})\s*PAGE\s*\1|第\s*PAGE\s*\d{0,3}\s*页(?:\s*[,，/]?\s*共\s*NUMPAGES\s*\d{0,3}\s*页)?/g

const SEPARATOR_LINE = /^[ \t]*(?:[-=*~—_·.。]{6,}|(?:[-=*~—]\s+){3,})[ \t]*(?:\n|$)/gm

export const pageFurnitureEdits = (working: WorkingText): Edit[] => [
  ...removals(working.text, PAGE_NUMBER_LINE, 'page-number'),
  ...removals(working.text, PAGE_FIELD, 'page-number'),
  ...removals(working.text, SEPARATOR_LINE, 'separator'),
]

/** Words that typesetters space out: `甲  方`, `第 一 条`, `目  录`. */
export const spacedWordEdits = (working: WorkingText): Edit[] =>
  [
    ...working.text.matchAll(
      /[甲乙丙](?=([ \t\u3000]+)方)|第(?=([ \t\u3000]+)[一二三四五六七八九十百\d]{1,4}\s*[条章节])|(?<=第\s{0,3}[一二三四五六七八九十百\d]{1,4})(?=([ \t\u3000]+)[条章节])|目(?=([ \t\u3000]+)录)|合(?=([ \t\u3000]+)同)|附(?=([ \t\u3000]+)件)/g,
    ),
  ].map((match): Edit => {
    const gap = match.slice(1).find((group) => group !== undefined) ?? ''
    const start = match.index + match[0].length
    return { start, end: start + gap.length, replacement: '', waste: 'separator' }
  })

/** Pieces at least so many and so long, and mostly cut inside a sentence, before their numbers are taken for a site's. */
const PIECES = { fewest: 3, shortest: 120, cut: 0.6 } as const

/** The end of a sentence; a bare number at the end of a piece has its words in the next one: `保单管理(5)`. */
const ENDS_PIECE = /(?:[。；;：:！!？?”」]|(?<![（(]\d{1,2})[）)])$/

/**
 * The numbers of a preview that cut a document into pieces of one length, wherever that fell: `…第十章 争\n\n2、议解决…`. Told by
 * their breaks, most of which fall inside a sentence.
 */
export function previewPieceEdits({ text }: WorkingText): Edit[] {
  const pieces: { readonly start: number; readonly end: number }[] = []
  for (const match of text.matchAll(/(?:^|\s*\n)[ \t\u3000]*(\d{1,3})、/g)) {
    if (Number(match[1]) === pieces.length + 1) pieces.push({ start: match.index, end: match.index + match[0].length })
  }
  const breaks = pieces.slice(1)
  const isEven = breaks.every(({ start }, index) => start - (pieces[index]?.end ?? 0) >= PIECES.shortest)
  const cut = breaks.filter(({ start }) => !ENDS_PIECE.test(text.slice(0, start).trimEnd()))
  if (pieces.length < PIECES.fewest || !isEven || cut.length < breaks.length * PIECES.cut) return []
  return pieces.map(({ start, end }, index) =>
    index === 0
      ? { start, end, replacement: '\n', waste: 'site-chrome' }
      : { start, end, replacement: '', waste: 'site-chrome' },
  )
}

/** How wide a text is, in Western letters: a Han character takes two. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0)

const MARKER_AHEAD =
  /^\s*(?:第[一二三四五六七八九十百\d]{1,4}[条章节部]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}(?:\.\d{1,2})*[.、)\s]|[①-⑳]|附件[一二三四五六七八九十\d:：]|[甲乙丙]方[(（:：]|[*•●·-])/

/** Lines of one width that break off inside a sentence: how many of them, how wide, and how much they may differ. */
const BROKEN = { fewest: 2, narrowest: 60, widest: 110, spread: 10 } as const

/** Where a line begins that goes on with a sentence: with a word, and no label of a field. */
const GOES_ON = /^[ \t]*(?!.{1,10}[:：])[\p{Script=Han}，、,)）]/u

/**
 * Breaks inside sentences where a conversion wrote an empty line behind every line of the page. Paragraphs of any length may stand
 * between them: what tells them is that several long lines of one width end without a mark, and a word follows.
 */
export function spacedWrapEdits({ text }: WorkingText): Edit[] {
  const broken = [...text.matchAll(/(?<=(?:^|\n))([^\n]+?)[ \t\r]*\n[ \t\r]*\n\s*(?=([^\n]+))/g)].flatMap((match) => {
    const [whole, line = '', next = ''] = match
    const width = widthOf(line)
    const goesOn = /[\p{Script=Han}，、,]$/u.test(line) && GOES_ON.test(next) && !MARKER_AHEAD.test(next)
    if (!goesOn || width < BROKEN.narrowest || width > BROKEN.widest) return []
    return [{ start: match.index + line.length, end: match.index + whole.length, width }]
  })
  const full = Math.max(...broken.map(({ width }) => width))
  const ofOneWidth = broken.filter(({ width }) => width >= full - BROKEN.spread)
  if (ofOneWidth.length < BROKEN.fewest) return []
  return ofOneWidth.map(({ start, end }) => ({ start, end, replacement: '', waste: 'line-break' }))
}

/** A line that breaks off inside a sentence, a number or a clock time, and no row of a table. */
const BREAKS_OFF = /^(?!.*(?:[\t|]|\S {2,}\S)).*(?:[\p{Script=Han}，、,%\d]|\d[:：])\s*$/u
const GOES_ON_AFTER = /^(?!.{1,10}[:：]\D)[\p{Script=Han}\d，、,)）]/u

/** Letters of different widths make lines of one page a little different: so many lines break off, and hardly any is wider. */
const RAGGED = { fewest: 4, spread: 10, wider: 0.04 } as const

/** The width at which sentences break off all over a text, though no two lines are equally wide. */
function raggedWidth(lines: readonly string[], widths: readonly number[]): number | undefined {
  const broken = widths.filter((width, index) => {
    const next = lines[index + 1] ?? ''
    const isLong = width >= BROKEN.narrowest && width <= BROKEN.widest
    return isLong && BREAKS_OFF.test(lines[index] ?? '') && GOES_ON_AFTER.test(next) && !MARKER_AHEAD.test(next)
  })
  const full = Math.max(...broken)
  const ofOneWidth = broken.filter((width) => width >= full - RAGGED.spread).length
  const wider = widths.filter((width) => width > full).length
  const isPage = ofOneWidth >= Math.max(RAGGED.fewest, broken.length * 0.7) && wider <= widths.length * RAGGED.wider
  return isPage ? full : undefined
}

/**
 * Breaks that a fixed line width put inside sentences. Told by the text as a whole: a good part of its lines must be of
 * one full width before a single break is taken for a soft one, or sentences break off all over it at nearly the same width.
 */
export function hardWrapEdits(working: WorkingText): Edit[] {
  let at = 0
  const lines = working.text.split('\n').map((text) => {
    const line = { text, at }
    at += text.length + 1
    return line
  })
  const widths = lines.map((line) => widthOf(line.text.trimEnd()))
  const widest = widths.reduce((most, width) => (width <= 160 ? Math.max(most, width) : most), 0)
  const filled = widths.filter((width) => width >= widest - 4 && width <= widest).length
  const written = widths.filter((width) => width > 0).length
  const isFilled = widest >= 40 && filled >= 8 && filled >= written * 0.3
  const ragged = isFilled
    ? undefined
    : raggedWidth(
        lines.map(({ text }) => text),
        widths,
      )
  const full = isFilled ? widest : ragged
  if (full === undefined) return []
  const least = full - (isFilled ? 4 : RAGGED.spread)
  return lines.flatMap((line, index): Edit[] => {
    const next = lines[index + 1]?.text ?? ''
    const width = widths[index] ?? 0
    const isFull = width >= least && width <= full
    const ends =
      /[。；;：:！!]["”』」）)]?\s*$/.test(line.text) && !(/\d[:：]\s*$/.test(line.text) && /^\d{2}/.test(next))
    const stops = ends || (!isFilled && !(BREAKS_OFF.test(line.text) && GOES_ON_AFTER.test(next)))
    if (!isFull || stops || next.trim() === '' || MARKER_AHEAD.test(next) || /^[\s\u3000]{2}/.test(next)) return []
    const feed = line.at + line.text.length
    return [{ start: feed, end: feed + 1, replacement: '', waste: 'line-break' }]
  })
}
