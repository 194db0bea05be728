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
function withLanguages(
  lines: readonly PageLine[],
  { gutter, text: edge }: { readonly gutter: number; readonly text: number },
): PageLine[] {
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
  return lines.map((line) => {
    if (isSecond(line)) return { ...line, language: second }
    return isFirst(line) ? { ...line, language: first, columnRight: edge } : line
  })
}

/** The lines of one page in reading order: a full-width line ends a band, and each band is read column by column. */
export function pageLines(glyphs: readonly Glyphs[]): PageLine[] {
  const visible = glyphs.filter((item) => item.text.trim() !== '')
  if (visible.length === 0) return []
  const rows = rowsOf(visible)
  const left = visible.reduce((least, item) => Math.min(least, item.x), Number.POSITIVE_INFINITY)
  const edge = visible.reduce((most, item) => Math.max(most, right(item)), 0)
  const columns = gutterOf(rows, left, edge)
  if (columns === undefined) return rows.map((row) => lineOf(row, left, edge))
  const { middle: gutter, isContents } = columns
  const lines: PageLine[] = []
  let band: { readonly left: PageLine[]; readonly right: PageLine[] } = { left: [], right: [] }
  const endBand = (): void => {
    lines.push(...band.left, ...band.right)
    band = { left: [], right: [] }
  }
  for (const row of rows) {
    if (row.some((item) => item.x < gutter && right(item) > gutter)) {
      endBand()
      lines.push(lineOf(row, left, edge))
      continue
    }
    const [first, second] = [row.filter((item) => right(item) <= gutter), row.filter((item) => item.x >= gutter)]
    if (first.length > 0) band.left.push(lineOf(first, left, gutter, row))
    if (second.length > 0) band.right.push(lineOf(second, gutter, edge, row))
  }
  endBand()
  const edges = { gutter, text: textEdge(lines, gutter) }
  return isContents ? lines.map((line) => ({ ...line, isOfContents: true })) : withLanguages(lines, edges)
}
