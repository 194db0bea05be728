import { CATALOGUE, recogniseClauses } from '@heqi/clauses'
import { LANGUAGES } from '@heqi/vocabulary'
import { importContract } from '../import/import-contract.ts'
import { findingMessage } from '../review/finding-message.ts'
import { reviewClauseTerms } from '../review/review-clause-terms.ts'
import { reviewStructure } from '../review/review-contract.ts'
import type { ReviewFinding } from '../review/review-finding.ts'

/** @throws TypeError for a finding that lacks what its message tells. */
function codeOf(finding: ReviewFinding): string {
  for (const language of LANGUAGES) findingMessage(finding, language)
  return finding.code
}

/** The codes of all findings of a text, in the order of their places, notes included. */
export const codesOf = (text: string): string[] =>
  importContract(
    { format: 'text', text, hints: [] },
    [recogniseClauses.bind(undefined, CATALOGUE)],
    [reviewStructure, reviewClauseTerms],
  )
    .contracts.flatMap(({ findings }) => findings)
    .map(codeOf)
