import { CATALOGUE, recogniseClauses } from '@heqi/clauses'
import { importContract } from '../import/import-contract.ts'
import { reviewClauseTerms } from '../review/review-clause-terms.ts'
import { reviewStructure } from '../review/review-contract.ts'

/** The codes of all findings of a text, in the order of their places, notes included. */
export const codesOf = (text: string): string[] =>
  importContract(
    { format: 'text', text, hints: [] },
    [recogniseClauses.bind(undefined, CATALOGUE)],
    [reviewStructure, reviewClauseTerms],
  )
    .contracts.flatMap(({ findings }) => findings)
    .map(({ code }) => code)
