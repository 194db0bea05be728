import { clauseById, valueAtPath } from '@heqi/clauses'
import type { DraftClause } from '@heqi/contract'
import type { Language } from '@heqi/vocabulary'

/** What a clause of a draft is called: its own heading where the parties gave it one. */
export function clauseTitle({ clause: id, terms }: DraftClause, language: Language): string {
  const clause = clauseById(id)
  const own = clause?.headingPath === undefined ? undefined : valueAtPath(terms, clause.headingPath)
  return typeof own === 'string' && own !== '' ? own : (clause?.text[language].title ?? id)
}

/** Whether somebody who looks for these words means this clause; also by its terms and in the other language. */
export function matches(draftClause: DraftClause, query: string, language: Language): boolean {
  const words = query.trim().toLowerCase()
  if (words === '') return true
  const clause = clauseById(draftClause.clause)
  const { title = '', labels = {} } = clause?.text[language] ?? {}
  const other = clause?.text[language === 'en' ? 'zh-CN' : 'en'].title ?? ''
  return [clauseTitle(draftClause, language), title, other, draftClause.clause, ...Object.values(labels)].some((text) =>
    text.toLowerCase().includes(words),
  )
}
