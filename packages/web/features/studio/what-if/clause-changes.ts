import { CATALOGUE, meaningOf } from '@heqi/clauses'
import { type DraftFile, draftTerms } from '@heqi/contract'
import type { ContractTerms, TermChange } from '@heqi/terms'

/** Who, when and how long: past months belong to the contract that they were served under. */
const OF_THE_CONTRACT = /^(identity|term)\//

/**
 * What would have to change in a contract so that it pays as the draft does: clause by clause, since every clause speaks for
 * itself. Empty when both pay alike.
 */
export function clauseChanges(draft: DraftFile, terms: ContractTerms): readonly TermChange[] {
  const drafted: Readonly<Record<string, unknown>> = meaningOf(CATALOGUE, draftTerms(draft)).executable
  const inForce: Readonly<Record<string, unknown>> = terms
  const names = [...new Set([...Object.keys(inForce), ...Object.keys(drafted)])].filter(
    (name) => !OF_THE_CONTRACT.test(name),
  )
  return names.flatMap((path): TermChange[] => {
    const [before, after] = [inForce[path], drafted[path]]
    if (JSON.stringify(before) === JSON.stringify(after)) return []
    return [after === undefined ? { op: 'remove', path } : { op: 'set', path, value: after }]
  })
}
