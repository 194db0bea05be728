import type { ReviewFinding, TextEdit } from './review-finding.ts'

/** The text with all mechanical repairs made, and how many findings they mended. Of repairs that overlap the first counts. */
export function applyRepairs(
  text: string,
  findings: readonly ReviewFinding[],
): { readonly text: string; readonly applied: number } {
  const repairs = findings.flatMap(({ repair }) =>
    repair?.kind === 'text' && repair.edits.length > 0 ? [repair.edits] : [],
  )
  const accepted: TextEdit[] = []
  let applied = 0
  for (const edits of repairs) {
    if (edits.some((edit) => accepted.some((other) => edit.start < other.end && other.start < edit.end))) continue
    accepted.push(...edits)
    applied += 1
  }
  const edits = accepted.sort((a, b) => a.start - b.start)
  let mended = ''
  let at = 0
  for (const { start, end, replacement } of edits) {
    mended += text.slice(at, start) + replacement
    at = end
  }
  return { text: mended + text.slice(at), applied }
}
