import { type Clause, clauseById, valueAtPath } from '@heqi/clauses'
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
  return (
    clauseTitle(draftClause, language).toLowerCase().includes(words) ||
    (clause !== undefined && isMeant(clause, words, language))
  )
}

/** Whether these words, in small letters, say what a clause of the catalogue is about. */
export function isMeant({ id, text }: Clause, words: string, language: Language): boolean {
  const { title, labels, help } = text[language]
  const other = text[language === 'en' ? 'zh-CN' : 'en'].title
  return [title, other, id, help.purpose, help.forClient, help.forProvider, ...Object.values(labels)].some((said) =>
    said.toLowerCase().includes(words),
  )
}
