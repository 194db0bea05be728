import type { ImportedClause } from '../import/account.ts'
import type { ImportedContract } from '../import/import-contract.ts'
import { fieldKey, isWholeClause, reviewClauseTerms } from './review-clause-terms.ts'
import type { ReviewFinding } from './review-finding.ts'

const isAbout = (path: string, type: string): boolean => path === type || path.startsWith(`${type}.`)

/**
 * The findings of an import that still hold once people have said what its clauses are; `said` has their word in the places of
 * what they corrected. What was found in the terms of a corrected clause goes when its rule no longer finds it; findings about
 * words stand, since the words do, and so does what cannot be judged because terms are still missing.
 */
export function findingsAfterCorrections(
  read: ImportedContract,
  said: readonly ImportedClause[],
): readonly ReviewFinding[] {
  const changes = read.clauses.flatMap((clause, index) => {
    const now = said[index]
    return now === undefined || now === clause ? [] : [{ clause, now }]
  })
  if (changes.length === 0) return read.findings
  const found = new Set(reviewClauseTerms({ clauses: said }).map(fieldKey))
  return read.findings.filter((finding) => {
    const { path, start } = finding.place
    if (path === undefined) return true
    const change = changes.find(({ clause }) => clause.start === start && isAbout(path, clause.type))
    if (change === undefined || found.has(fieldKey(finding))) return true
    return change.now.type === change.clause.type && !isWholeClause(change.now)
  })
}
