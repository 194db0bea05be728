import type { Language } from '@heqi/vocabulary'
import type { SourceHint } from '../source-text.ts'
import type { PageLine } from './page-lines.ts'

/** How many lines at the top and bottom of a page may be header or footer. */
const MARGIN_LINES = 3

const PAGE_NUMBER =
  /^[-–—\s]*(?:第\s*)?(?:\d{1,4}|[一二三四五六七八九十]{1,3})\s*(?:页|頁)?\s*(?:[/,，、]?\s*(?:共|总|of)?\s*\d{1,4}\s*(?:页|頁)?)?[-–—\s]*$|^page\s+\d+(?:\s+of\s+\d+)?$/i

const ARTICLE_START =
  /^\s*(?:第[一二三四五六七八九十百零〇\d]{1,5}[条條章节節]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}(?:\.\d{1,2})*(?:[.、．)）](?!\d+[%‰])|\s(?![a-z]))|[①-⑳]|附件[一二三四五六七八九十\d:：]|[甲乙丙]方[(（:：]|(?:Article|Chapter|Annex) \d+\b|\([a-z]{1,2}\)\s|以下为签署栏|Signatures; no further)/

const SENTENCE_END = /[。；;：:！!？?]["”』」）)]?$/

/** The words and the height on the page, page numbers aside: a running head is the same on every page. */
const shapeOf = ({ text, y }: PageLine): string => `${Math.round(y)} ${text.replace(/\d+/g, '#').replace(/\s+/g, '')}`

/** The ends of a running head: on a page of two columns each stands in a line of its own. */
const cellsOf = (line: PageLine): readonly PageLine[] =>
  line.text.includes('\t') ? line.text.split('\t').map((text) => ({ ...line, text })) : []

/** The lines that may be header or footer of a page: the first and last that are read, and in two columns what stands as high. */
function marginsOf(lines: readonly PageLine[]): {
  readonly top: ReadonlySet<PageLine>
  readonly bottom: ReadonlySet<PageLine>
} {
  const rows = [...new Set(lines.map(({ y }) => Math.round(y)))].toSorted((a, b) => a - b)
  const highest = new Set(rows.slice(0, MARGIN_LINES))
  const lowest = new Set(rows.slice(-MARGIN_LINES))
  const isAt = (places: ReadonlySet<number>) => (line: PageLine) => places.has(Math.round(line.y))
  return {
    top: new Set([...lines.slice(0, MARGIN_LINES), ...lines.filter(isAt(highest))]),
    bottom: new Set([...lines.slice(-MARGIN_LINES), ...lines.filter(isAt(lowest))]),
  }
}

/** A sentence that happens to come again is not a running head. */
const isHead = (line: PageLine): boolean => !/[。；;]$/.test(line.text)

/** Wordings that stand at the edge of many pages, page numbers aside. */
function repeatedMargins(pages: readonly (readonly PageLine[])[]): ReadonlySet<string> {
  const seen = new Map<string, number>()
  for (const lines of pages) {
    const { top, bottom } = marginsOf(lines)
    const margin = new Set([...top, ...bottom].filter(isHead).flatMap((line) => [line, ...cellsOf(line)].map(shapeOf)))
    for (const shape of margin) seen.set(shape, (seen.get(shape) ?? 0) + 1)
  }
  const least = Math.max(2, Math.ceil(pages.length * 0.5))
  return new Set([...seen].filter(([, times]) => pages.length >= 2 && times >= least).map(([shape]) => shape))
}

/** Roughly what a Western letter is wide, in heights of its line. */
const LETTER = 0.6

/** A paragraph has more sentences: what hangs below its number, half a sentence, and in English a small letter. */
function goesOnBehindSentence(line: PageLine, next: PageLine): boolean {
  const indent = next.left - line.left
  if (ARTICLE_START.test(line.text) && indent > line.height) return true
  if (/[；;]$/.test(line.text) && Math.abs(indent) < line.height * 0.6) return true
  return /[;:]$/.test(line.text) && /^[a-z]/.test(next.text)
}

/** A number that a sentence names: behind that of an article stands a space, and in English a title. */
const REFERENCE =
  /^(?:(?:Article|Chapter|Annex) \d+(?:,? \(?[a-z]|[.,;)]+$)|第[一二三四五六七八九十百零]+[条章][^\s\u3000])/

/** How wide what may not be cut at the head of a line is, in heights: a Western word, a figure with what it counts. */
function firstWordWidth(text: string): number {
  const quoted = /^[“‘（《「『【]+\p{Script=Han}[”’）》」』】，。；：、！？]*/u.exec(text)?.[0]
  if (quoted !== undefined) return quoted.length
  const counted = /^(?:\d[\d.,:年月]*个?\p{Script=Han}{1,3}|第[一二三四五六七八九十百零]+[条章])/u.exec(text)?.[0]
  if (counted !== undefined) return counted.replaceAll(/[^\p{Script=Han}]/gu, '').length + counted.length * LETTER
  return (/^(?:\d\S*(?: [a-z-]+){1,2}|[!-~’“”]+)/.exec(text)?.[0].length ?? 0) * LETTER
}

/** `Address: 1 Main Street`: what stands behind a label, and the label is short. */
const LABELLED = /^\p{L}[^:：。；;，,、]{0,23}[:：]\s?\S/u

/** A paragraph that is being read: where its last line ends in the text, and where its lines hang below its number. */
type Paragraph = { readonly at: number; readonly line: PageLine; readonly hang?: number }

/** The paragraph with one line more. */
function longer({ line: before, hang }: Paragraph, line: PageLine, at: number): Paragraph {
  const hangs = ARTICLE_START.test(before.text) && line.left - before.left > line.height
  const left = hang ?? (hangs ? line.left : undefined)
  return { at, line, ...(left === undefined ? {} : { hang: left }) }
}

const isAsFar = (left: number, hang: number | undefined): boolean => hang !== undefined && Math.abs(left - hang) < 1

/** A line that fills its column goes on in the next line, mostly where it does not end a sentence. */
function goesOn({ line, hang }: Paragraph, next: PageLine): boolean {
  if (ARTICLE_START.test(next.text) && (!REFERENCE.test(next.text) || SENTENCE_END.test(line.text))) return false
  const hangs = isAsFar(line.left, hang) && isAsFar(next.left, hang)
  if (SENTENCE_END.test(line.text) && !hangs && !goesOnBehindSentence(line, next)) return false
  if (LABELLED.test(line.text) && LABELLED.test(next.text)) return false
  const room = Math.max(2.5, firstWordWidth(next.text) + 0.8) * line.height
  const isFull = line.right >= line.columnRight - room
  return isFull && Math.abs(line.height - next.height) < line.height * 0.3 && !line.text.includes('\t')
}

/** A word that was cut for the line: its hyphen goes with the break, unless the text writes it with one elsewhere. */
function withHyphen(hint: SourceHint, text: string): SourceHint {
  if (hint.kind !== 'soft-break' || text.charAt(hint.start - 1) !== '-') return hint
  const before = /[A-Za-z]+(?=-$)/.exec(text.slice(Math.max(0, hint.start - 40), hint.start))?.[0]
  const after = /^[a-z]+/.exec(text.slice(hint.end, hint.end + 40))?.[0]
  if (before === undefined || after === undefined) return hint
  const word = `${before.slice(1)}-${after}`
  if ([before.charAt(0), before.charAt(0).toUpperCase()].some((first) => text.includes(first + word))) return hint
  return { ...hint, start: hint.start - 1 }
}

type PlacedLine = {
  readonly line: PageLine
  readonly margin: 'page-number' | 'page-header' | 'page-footer' | undefined
}

function marginOf(
  line: PageLine,
  { top, bottom }: ReturnType<typeof marginsOf>,
  repeated: ReadonlySet<string>,
): PlacedLine['margin'] {
  const atTop = top.has(line)
  if (!(atTop || bottom.has(line))) return undefined
  if (PAGE_NUMBER.test(line.text)) return 'page-number'
  if (!repeated.has(shapeOf(line))) return undefined
  return atTop ? 'page-header' : 'page-footer'
}

/**
 * The lines of all pages in the order of reading. Where pages say the same in two columns, the leading language is read through
 * over the ends of pages, and the other behind it, up to the next line that goes over both.
 */
function inReadingOrder(pages: readonly (readonly PageLine[])[]): readonly PlacedLine[] {
  const repeated = repeatedMargins(pages)
  const leading = pages.flat().find(({ language }) => language !== undefined)?.language
  const ordered: PlacedLine[] = []
  let second: PlacedLine[] = []
  for (const lines of pages) {
    const margins = marginsOf(lines)
    for (const line of lines) {
      const placed = { line, margin: marginOf(line, margins, repeated) }
      if (placed.margin === undefined && line.language !== undefined && line.language !== leading) second.push(placed)
      else {
        if (placed.margin === undefined && line.language === undefined) {
          ordered.push(...second)
          second = []
        }
        ordered.push(placed)
      }
    }
  }
  return [...ordered, ...second]
}

/** A stretch of one language, longer by a line that follows it. */
function withLanguage(hints: SourceHint[], language: Language, start: number, end: number): void {
  const at = hints.findLastIndex((hint) => hint.kind === 'language')
  const last = hints[at]
  if (last?.kind === 'language' && last.language === language && last.end === start) hints[at] = { ...last, end }
  else hints.push({ kind: 'language', language, start, end })
}

/** Lines of all pages as one text: headers, footers and page numbers named, breaks inside sentences marked as soft. */
export function documentText(pages: readonly (readonly PageLine[])[]): {
  readonly text: string
  readonly hints: SourceHint[]
} {
  const hints: SourceHint[] = []
  let text = ''
  let open: Paragraph | undefined
  // Its entries say each title twice, as no heading does.
  const isInTwoLanguages = pages.flat().some(({ language }) => language !== undefined)
  for (const { line, margin } of inReadingOrder(pages)) {
    const start = text.length
    text += `${line.text}\n`
    const end = text.length
    if (margin !== undefined) {
      hints.push({ kind: margin, start, end })
      continue
    }
    if (isInTwoLanguages && line.isOfContents) hints.push({ kind: 'table-of-contents', start, end })
    if (line.language !== undefined) withLanguage(hints, line.language, start, end)
    const at = end - 1
    if (open && open.line.language === line.language && goesOn(open, line)) {
      hints.push({ kind: 'soft-break', start: open.at, end: open.at + 1 })
      open = longer(open, line, at)
    } else open = { at, line }
  }
  return { text, hints: hints.map((hint) => withHyphen(hint, text)).sort((a, b) => a.start - b.start) }
}
