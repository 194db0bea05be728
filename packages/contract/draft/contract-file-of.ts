import { CATALOGUE, clauseById, meaningOf } from '@heqi/clauses'
import { type ContractFile, type ContractRefusalCode, refusalsOf, validateContract } from '@heqi/terms'
import { accept, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import { CUSTOM_CLAUSE } from '../import/account.ts'
import { articleClauses } from './articles.ts'
import { asSpoken } from './as-spoken.ts'
import type { DraftClause, DraftFile } from './draft-file.ts'
import { draftTerms } from './draft-terms.ts'

/** Every place where a clause of the catalogue is not filled in as its schema asks; paths begin with the clause. */
export function unfinishedTerms({ id, clause: clauseId, terms }: DraftClause) {
  const clause = clauseById(clauseId)
  return clause ? refusalsOf(clause.terms, terms, id) : []
}

/**
 * What a finished draft makes the system do, with the article of each clause, ready to be put in force; or every term that is
 * missing and every place where the terms do not fit each other.
 */
export function contractFileOf(written: DraftFile): Result<ContractFile, Refusal<ContractRefusalCode>> {
  const draft = asSpoken(written)
  const unfinished = draft.clauses.flatMap(unfinishedTerms)
  if (unfinished.length > 0) return refuse(...unfinished)
  const { executable } = meaningOf(CATALOGUE, draftTerms(draft))
  const articles = articleClauses(draft).flatMap(({ clause }, index) =>
    clause === CUSTOM_CLAUSE ? [] : [[clause, String(index + 1)] as const],
  )
  const valid = validateContract({
    schema: 'heqi/contract/1',
    terms: executable,
    articles: Object.fromEntries(articles),
  })
  return valid.ok ? accept(valid.value) : valid
}
