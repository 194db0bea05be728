import { CATALOGUE, recogniseClauses } from '@heqi/clauses'
import { importContract } from '../import/import-contract.ts'
import { reviewClauseTerms } from '../review/review-clause-terms.ts'
import { reviewStructure } from '../review/review-contract.ts'

/** The codes of all findings of a text, notes left out unless they are asked for. */
export const codesOf = (text: string, hasNotes = false): string[] =>
  importContract(
    { format: 'text', text, hints: [] },
    [recogniseClauses.bind(undefined, CATALOGUE)],
    [reviewStructure, reviewClauseTerms],
  )
    .contracts.flatMap(({ findings }) => findings)
    .filter(({ severity }) => hasNotes || severity !== 'note')
    .map(({ code }) => code)
