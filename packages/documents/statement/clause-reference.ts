import type { ClauseId, ContractFile } from '@heqi/terms'
import type { Language } from '@heqi/vocabulary'
import { localeOf } from '../wording/locale.ts'
import { fill } from '../wording/template.ts'

/** Where a clause stands in the signed document, and what it is called. */
export type ClauseReference = {
  readonly clause: ClauseId
  readonly title: string
  /** `第 8.2 条`; absent where the contract file gives no article number. */
  readonly article: string | undefined
}

export function clauseReference(clause: ClauseId, contract: ContractFile, language: Language): ClauseReference {
  const { clauses, statement } = localeOf(language)
  const article = contract.articles?.[clause]
  return {
    clause,
    title: clauses.clauses[clause],
    article: article === undefined ? undefined : fill(statement.labels.article, { article }),
  }
}

/** The reference in one line: `第 8.2 条 考核指标`. */
export const clauseReferenceText = ({ article, title }: ClauseReference): string =>
  article === undefined ? title : `${article} ${title}`
