import type { Language } from '@heqi/vocabulary'
import type { DraftClause, DraftFile } from './draft-file.ts'

/** The clause that stands before the first article, without a number. */
export const PREAMBLE = 'identity/parties'

/** What the other clauses call the preamble. */
export const PREAMBLE_NAME: Readonly<Record<Language, string>> = {
  'zh-CN': '本合同首部',
  en: 'the preamble to this Contract',
}

export const isInPreamble = ({ clause }: DraftClause): boolean => clause === PREAMBLE

/** The clauses that are numbered articles, in their order. */
export const articleClauses = (draft: DraftFile): readonly DraftClause[] =>
  draft.clauses.filter((clause) => !isInPreamble(clause))
