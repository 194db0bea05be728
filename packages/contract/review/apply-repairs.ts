import type { ReviewFinding, TextEdit } from './review-finding.ts'

/** The mechanical repairs that can all be made together, each a list of edits; of those that overlap the first counts. */
export function repairsOf(findings: readonly ReviewFinding[]): readonly (readonly TextEdit[])[] {
  const accepted: (readonly TextEdit[])[] = []
  for (const { repair } of findings) {
    if (repair?.kind !== 'text' || repair.edits.length === 0) continue
    const others = accepted.flat()
    const isFree = repair.edits.every(
      ({ start, end }) => !others.some((other) => start < other.end && other.start < end),
    )
    if (isFree) accepted.push(repair.edits)
  }
  return accepted
}

/** A text with edits made that do not overlap. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  let mended = ''
  let at = 0
  for (const { start, end, replacement } of edits.toSorted((a, b) => a.start - b.start)) {
    mended += text.slice(at, start) + replacement
    at = end
  }
  return mended + text.slice(at)
}

/** The text with all mechanical repairs made, and how many findings they mended. */
export function applyRepairs(
  text: string,
  findings: readonly ReviewFinding[],
): { readonly text: string; readonly applied: number } {
  const repairs = repairsOf(findings)
  return { text: withEdits(text, repairs.flat()), applied: repairs.length }
}
