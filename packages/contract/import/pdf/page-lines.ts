import type { Language } from '@heqi/vocabulary'
import { translationIn } from '../language-of.ts'
import { type Glyphs, joinRow, right } from './glyphs.ts'
import { gutterOf } from './gutter.ts'

/** A line of reading: its text, where it stands and how far it reaches. */
export type PageLine = {
  readonly text: string
  readonly y: number
  readonly left: number
  readonly right: number
  readonly height: number
  /** The edges of the column that it stands in. */
  readonly columnLeft: number
  readonly columnRight: number
  /** The language of its column, on a page that says the same in two. */
  readonly language?: Language
  /** Whether it is on a page that holds a table of contents in two columns. */
  readonly isOfContents?: boolean
}

/** Glyphs whose baselines differ by less than half their height share a line. */
function rowsOf(glyphs: readonly Glyphs[]): Glyphs[][] {
  const rows: Glyphs[][] = []
  for (const item of [...glyphs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && Math.abs(first.y - item.y) <= Math.max(first.height, item.height) * 0.5) row.push(item)
    else rows.push([item])
  }
  return rows
}

/** @param whole all that stands on the line, the other column too: both are equally high. */
function lineOf(row: readonly Glyphs[], columnLeft: number, columnRight: number, whole = row): PageLine {
  return {
    text: joinRow(row),
    y: Math.min(...whole.map((item) => item.y)),
    left: Math.min(...row.map((item) => item.x)),
    right: Math.max(...row.map(right)),
    height: Math.max(...row.map((item) => item.height)),
    columnLeft,
    columnRight,
  }
}

/** Where the longest lines of the first column end; on a page of short lines, the gutter. */
function textEdge(lines: readonly PageLine[], gutter: number): number {
  const first = lines.filter(({ columnRight }) => columnRight === gutter)
  const longest = first.reduce((most, line) => Math.max(most, line.right), 0)
  const height = first.reduce((most, line) => Math.max(most, line.height), 0)
  return gutter - longest > 4 * height ? gutter : longest
}

/** Lines of two columns with their languages, where one says the same as the other. */
function withLanguages(lines: readonly PageLine[], gutter: number): PageLine[] {
  const isFirst = ({ columnRight }: PageLine): boolean => columnRight === gutter
  const isSecond = ({ columnLeft }: PageLine): boolean => columnLeft === gutter
  const wordsOf = (isIn: (line: PageLine) => boolean): string =>
    lines
      .filter(isIn)
      .map(({ text }) => text)
      .join('\n')
  const second = translationIn(wordsOf(isFirst), wordsOf(isSecond))
  if (second === undefined) return [...lines]
  const first = second === 'en' ? 'zh-CN' : 'en'
  const edge = textEdge(lines, gutter)
  return lines.map((line) => {
    if (isSecond(line)) return { ...line, language: second }
    return isFirst(line) ? { ...line, language: first, columnRight: edge } : line
  })
}

/** A heading in the middle of the page, whose number happens to stand on one side and whose title on the other. */
function isCentred(row: readonly Glyphs[], left: number, edge: number): boolean {
  const [start, end] = [Math.min(...row.map((item) => item.x)), Math.max(...row.map(right))]
  const height = Math.max(...row.map((item) => item.height))
  const parts = row.toSorted((a, b) => a.x - b.x)
  const isOneLine = parts.every((item, index) => item.x - right(parts[index - 1] ?? item) <= CLOSE * height)
  const isInMiddle = Math.abs(start - left - (edge - end)) < height
  return isOneLine && isInMiddle && start - left > INDENT * height
}

/** In heights of the line: the room between a number and a title, and more than any paragraph is indented. */
const CLOSE = 2.5
const INDENT = 3

/**
 * The lines of one page in reading order: a full-width line ends a band, and each band is read column by column.
 * @param known the gutter of pages in two languages: the last of them may hold too few lines to show it
 */
export function pageLines(glyphs: readonly Glyphs[], known?: number): PageLine[] {
  const visible = glyphs.filter((item) => item.text.trim() !== '')
  if (visible.length === 0) return []
  const left = visible.reduce((least, item) => Math.min(least, item.x), Number.POSITIVE_INFINITY)
  const edge = visible.reduce((most, item) => Math.max(most, right(item)), 0)
  const rows = rowsOf(visible)
  const lines = linesOf(rows, left, edge)
  if (known === undefined || isInLanguages(lines)) return lines
  const over = rows.findIndex((row) => isFullWidth(row, known, left, edge) || SIGNING.test(joinRow(row)))
  const end = over < 0 ? rows.length : over
  const head = withLanguages(columnLines(rows.slice(0, end), known, left, edge), known)
  return isInLanguages(head) ? [...head, ...linesOf(rows.slice(end), left, edge)] : lines
}

function linesOf(rows: readonly Glyphs[][], left: number, edge: number): PageLine[] {
  const columns = gutterOf(rows, left, edge)
  if (columns === undefined) return rows.map((row) => lineOf(row, left, edge))
  const lines = columnLines(rows, columns.middle, left, edge)
  return columns.isContents
    ? lines.map((line) => ({ ...line, isOfContents: true }))
    : withLanguages(lines, columns.middle)
}

const isInLanguages = (lines: readonly PageLine[]): boolean => lines.some(({ language }) => language !== undefined)

/** What the library writes above the places to sign, which stand side by side in one language. */
const SIGNING = /^(?:以下为签署栏|Signatures; no further)/

/** Where the second column of a page in two languages begins; how far the first one reaches is not the same on all pages. */
export function languageGutterOf(lines: readonly PageLine[]): number | undefined {
  const spoken = lines.filter(({ language }) => language !== undefined)
  const gutter = spoken.reduce((most, { columnLeft }) => Math.max(most, columnLeft), 0)
  const second = spoken.filter(({ columnLeft }) => columnLeft === gutter)
  return second.length === 0 ? undefined : Math.min(...second.map(({ left }) => left)) - 1
}

const isFullWidth = (row: readonly Glyphs[], gutter: number, left: number, edge: number): boolean =>
  row.some((item) => isOver(item, gutter)) || isCentred(row, left, edge)

/** Marks at the end of a line may hang over the edge of their column. */
const isOver = (item: Glyphs, gutter: number): boolean =>
  item.x < gutter - item.height * 0.5 && right(item) > gutter + item.height * 0.5

const isLeftOf = (item: Glyphs, gutter: number): boolean => item.x + item.width / 2 < gutter

function columnLines(rows: readonly Glyphs[][], gutter: number, left: number, edge: number): PageLine[] {
  const lines: PageLine[] = []
  let band: { readonly left: PageLine[]; readonly right: PageLine[] } = { left: [], right: [] }
  const endBand = (): void => {
    lines.push(...band.left, ...band.right)
    band = { left: [], right: [] }
  }
  for (const row of rows) {
    if (isFullWidth(row, gutter, left, edge)) {
      endBand()
      lines.push(lineOf(row, left, edge))
      continue
    }
    const [first, second] = [
      row.filter((item) => isLeftOf(item, gutter)),
      row.filter((item) => !isLeftOf(item, gutter)),
    ]
    if (first.length > 0) band.left.push(lineOf(first, left, gutter, row))
    if (second.length > 0) band.right.push(lineOf(second, gutter, edge, row))
  }
  endBand()
  return lines
}
