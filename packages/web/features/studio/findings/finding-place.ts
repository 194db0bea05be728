import type { DraftFinding } from '@heqi/contract'

/** The clause of the draft that a finding is about, and the term in it; both empty for the draft as a whole. */
export function spotOf({ place }: DraftFinding): { readonly clauseId: string; readonly path: string } {
  const path = place.path ?? ''
  const end = path.search(/[.[]/)
  if (end < 0) return { clauseId: path, path: '' }
  return { clauseId: path.slice(0, end), path: path.slice(path[end] === '.' ? end + 1 : end) }
}

const ORDER = ['error', 'warning', 'note'] as const

/** How many findings of each severity a clause has, the gravest first. */
export function gravest(findings: readonly DraftFinding[]): (typeof ORDER)[number] | undefined {
  return ORDER.find((severity) => findings.some((finding) => finding.severity === severity))
}
