import { LANGUAGES } from '@heqi/vocabulary'
import { CUSTOM_CLAUSE, type ImportedClause } from './account.ts'

const ANNEXES = 'general/annexes'
const HEAD = /^\s*(?:附件[一二三四五六七八九十]+|Annex \d+)[ \t\u3000:：]+(?<title>[^\n]*)/

const folded = (title: string): string => title.replaceAll(/\s/g, '').toLowerCase()

/** The titles that an annex clause lists. */
function titlesIn(terms: unknown): readonly string[] {
  const listed = (terms as { readonly annexes?: readonly { readonly title?: unknown }[] } | null)?.annexes ?? []
  return listed.flatMap(({ title }) => {
    if (typeof title === 'string') return [folded(title)]
    const texts = title as Readonly<Record<string, string>> | undefined
    return LANGUAGES.flatMap((language) => (texts?.[language] === undefined ? [] : [folded(texts[language])]))
  })
}

/** Whether the reading was certain; a clause of another hand that somebody accepts is not in our words for that. */
const isInOwnWords = ({ confidence, confidenceAsRead = confidence }: ImportedClause): boolean => confidenceAsRead === 1

/**
 * The clauses of a contract without the texts of annexes that its annex clause lists in the library's own words: those are made
 * anew from the terms, and are no clauses. Annexes of other hands stay, word for word.
 */
export function withoutListedAnnexes(clauses: readonly ImportedClause[], text: string): readonly ImportedClause[] {
  const own = clauses.find((clause) => clause.type === ANNEXES && isInOwnWords(clause))
  if (own === undefined) return clauses
  const titles = new Set(titlesIn(own.terms))
  return clauses.filter(({ type, start, end }) => {
    const title = type === CUSTOM_CLAUSE ? HEAD.exec(text.slice(start, end))?.groups?.['title'] : undefined
    return title === undefined || !titles.has(folded(title))
  })
}
