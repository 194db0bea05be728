import type { SourceHint } from '../source-text.ts'
import type { PageLine } from './page-lines.ts'

/** How many lines at the top and bottom of a page may be header or footer. */
const MARGIN_LINES = 3

const PAGE_NUMBER =
  /^[-–—\s]*(?:第\s*)?(?:\d{1,4}|[一二三四五六七八九十]{1,3})\s*(?:页|頁)?\s*(?:[/,，、]?\s*(?:共|总|of)?\s*\d{1,4}\s*(?:页|頁)?)?[-–—\s]*$|^page\s+\d+(?:\s+of\s+\d+)?$/i

const ARTICLE_START =
  /^\s*(?:第[一二三四五六七八九十百零〇\d]{1,5}[条條章节節]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}(?:\.\d{1,2})*(?:[.、．)）]|\s(?![a-z]))|[①-⑳]|附件[一二三四五六七八九十\d:：]|[甲乙丙]方[(（:：]|(?:Article|Chapter|Annex) \d+\b|\([a-z]{1,2}\)\s|以下为签署栏|Signatures; no further)/

const SENTENCE_END = /[。；;：:！!？?]["”』」）)]?$/

/** The words and the height on the page, page numbers aside: a running head is the same on every page. */
const shapeOf = ({ text, y }: PageLine): string => `${Math.round(y)} ${text.replace(/\d+/g, '#').replace(/\s+/g, '')}`

/** The ends of a running head: on a page of two columns each stands in a line of its own. */
const cellsOf = (line: PageLine): readonly PageLine[] =>
  line.text.includes('\t') ? line.text.split('\t').map((text) => ({ ...line, text })) : []

/** A sentence that happens to come again is not a running head. */
const isHead = (line: PageLine): boolean => !/[。；;]$/.test(line.text)

/** Wordings that stand at the edge of many pages, page numbers aside. */
function repeatedMargins(pages: readonly (readonly PageLine[])[]): ReadonlySet<string> {
  const seen = new Map<string, number>()
  for (const lines of pages) {
    const edges = [...lines.slice(0, MARGIN_LINES), ...lines.slice(-MARGIN_LINES)]
    const margin = new Set(edges.filter(isHead).flatMap((line) => [line, ...cellsOf(line)].map(shapeOf)))
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
  if (/[；;]$/.test(line.text) && Math.abs(indent) < 1) return true
  return /[;:]$/.test(line.text) && /^[a-z]/.test(next.text)
}

/** A number that a sentence names: behind that of an article stands a space, and in English a title. */
const REFERENCE = /^(?:(?:Article|Chapter|Annex) \d+,? [a-z]|第[一二三四五六七八九十百零]+[条章][^\s\u3000])/

/** How wide what may not be cut at the head of a line is, in heights: a Western word, a figure with what it counts. */
function firstWordWidth(text: string): number {
  const counted = /^(?:\d[\d.,:年月]*个?\p{Script=Han}{1,3}|第[一二三四五六七八九十百零]+[条章])/u.exec(text)?.[0]
  if (counted !== undefined) return counted.replaceAll(/[^\p{Script=Han}]/gu, '').length + counted.length * LETTER
  return (/^(?:\d\S*(?: [a-z-]+){1,2}|[!-~’]+)/.exec(text)?.[0].length ?? 0) * LETTER
}

/** A line that fills its column goes on in the next line, mostly where it does not end a sentence. */
function goesOn(line: PageLine, next: PageLine | undefined): boolean {
  if (!next) return false
  if (ARTICLE_START.test(next.text) && (!REFERENCE.test(next.text) || SENTENCE_END.test(line.text))) return false
  if (SENTENCE_END.test(line.text) && !goesOnBehindSentence(line, next)) return false
  const room = Math.max(2.5, firstWordWidth(next.text) + 0.8) * line.height
  const isFull = line.right >= line.columnRight - room
  return isFull && Math.abs(line.height - next.height) < line.height * 0.3 && !line.text.includes('\t')
}

/** A word that was cut for the line: its hyphen goes with the break, unless the text writes it with one elsewhere. */
function withHyphen(hint: SourceHint, text: string): SourceHint {
  if (hint.kind !== 'soft-break' || text.charAt(hint.start - 1) !== '-') return hint
  const before = /[A-Za-z]+(?=-$)/.exec(text.slice(Math.max(0, hint.start - 40), hint.start))?.[0]
  const after = /^[a-z]+/.exec(text.slice(hint.end, hint.end + 40))?.[0]
  if (before === undefined || after === undefined || text.includes(`${before}-${after}`)) return hint
  return { ...hint, start: hint.start - 1 }
}

/** Lines of all pages as one text: headers, footers and page numbers named, breaks inside sentences marked as soft. */
export function documentText(pages: readonly (readonly PageLine[])[]): {
  readonly text: string
  readonly hints: SourceHint[]
} {
  const repeated = repeatedMargins(pages)
  const hints: SourceHint[] = []
  let text = ''
  let open: { at: number; line: PageLine } | undefined
  for (const lines of pages) {
    lines.forEach((line, index) => {
      const start = text.length
      const atTop = index < MARGIN_LINES
      const atBottom = index >= lines.length - MARGIN_LINES
      text += `${line.text}\n`
      const end = text.length
      if ((atTop || atBottom) && PAGE_NUMBER.test(line.text)) hints.push({ kind: 'page-number', start, end })
      else if ((atTop || atBottom) && repeated.has(shapeOf(line))) {
        hints.push({ kind: atTop ? 'page-header' : 'page-footer', start, end })
      } else {
        if (open && goesOn(open.line, line)) hints.push({ kind: 'soft-break', start: open.at, end: open.at + 1 })
        open = { at: end - 1, line }
      }
    })
  }
  return { text, hints: hints.map((hint) => withHyphen(hint, text)).sort((a, b) => a.start - b.start) }
}
