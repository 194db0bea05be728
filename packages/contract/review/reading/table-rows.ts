import type { Sentence } from '../analysis.ts'

/** The number that a row of a table begins with. */
export const ROW = /^\s*\|?\s*\d{1,2}[\s|.、]/

/** Cells stand between strokes, upright or slanting with spaces around. */
export const CELLS = /\||\s\/(?=\s)/

const columnsOf = ({ text }: Partial<Sentence> = {}): number => text?.split(CELLS).length ?? 0

/** The rows of a table, in the text or flattened into lines, below the sentence that is its head. */
export function rowsBelow(sentences: readonly Sentence[], head: number): Sentence[] {
  const rows: Sentence[] = []
  const columns = columnsOf(sentences[head])
  for (let at = head + 1; at < sentences.length; at += 1) {
    const next = sentences[at]
    const isRow =
      next !== undefined &&
      (ROW.test(next.text) ||
        /^\s*\|/.test(next.text) ||
        (columns > 2 && columnsOf(next) === columns && next.node === sentences[head]?.node && /\d/.test(next.text)))
    if (!isRow) break
    if (!/^[\s|:-]+$/.test(next.text)) rows.push(next)
  }
  return rows
}
