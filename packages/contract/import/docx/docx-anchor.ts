import type { DocxRun, SourceText } from '../source-text.ts'

/** A point between two characters of a Word file's main part; see `DocxRun` for how things are counted. */
export type DocxPoint = Pick<DocxRun, 'paragraph' | 'run' | 'offset'>

/** Where something can be fastened to a Word file; both points lie in runs of text. */
export type DocxAnchor = { readonly from: DocxPoint; readonly to: DocxPoint }

const point = ({ paragraph, run, offset, start }: DocxRun, at: number): DocxPoint => ({
  paragraph,
  run,
  offset: offset + at - start,
})

/** The index of the first run that ends behind `at`. */
function firstBehind(runs: readonly DocxRun[], at: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((runs[middle]?.end ?? 0) > at) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * The place in the Word file of a stretch of its text. A stretch that no run holds (an automatic number, a page header) gives
 * the nearest run behind it, else the last one before it; `undefined` for a file that is not Word's or has no text.
 */
export function docxAnchor({ runs = [] }: SourceText, start: number, end: number): DocxAnchor | undefined {
  const index = firstBehind(runs, start)
  const first = runs[index]
  if (first === undefined) {
    const before = runs.at(-1)
    return before && { from: point(before, before.start), to: point(before, before.end) }
  }
  if (first.start >= end) return { from: point(first, first.start), to: point(first, first.end) }
  let last = first
  for (let at = index + 1; ; at += 1) {
    const next = runs[at]
    if (next === undefined || next.start >= end) break
    last = next
  }
  return { from: point(first, Math.max(start, first.start)), to: point(last, Math.min(end, last.end)) }
}
