import type { Language } from '@heqi/vocabulary'
import type { DraftFile } from './draft-file.ts'

/**
 * A draft of one language as it reads: a text that was given in that language alone stands for the other one too, since nobody
 * prints it there. A draft of two languages is given back as it is: what lacks its other language is unfinished.
 */
export function asSpoken(draft: DraftFile): DraftFile {
  const [language, second] = draft.style.languages
  if (language === undefined || second !== undefined) return draft
  const clauses = draft.clauses.map((clause) => ({ ...clause, terms: inBoth(clause.terms, language) }))
  return { ...draft, clauses }
}

function inBoth(terms: unknown, language: Language): unknown {
  if (Array.isArray(terms)) return terms.map((entry) => inBoth(entry, language))
  if (typeof terms !== 'object' || terms === null) return terms
  const entries = Object.entries(terms)
  const [only] = entries
  if (only?.[0] === language && entries.length === 1) return { 'zh-CN': only[1], en: only[1] }
  return Object.fromEntries(entries.map(([name, value]) => [name, inBoth(value, language)]))
}
