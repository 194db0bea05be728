import type { Span } from '@heqi/clauses'
import {
  CUSTOM_CLAUSE,
  type DraftClause,
  type DraftFile,
  type NumberedArticle,
  type OwnReference,
  referencesIn,
  renumbered,
  textsIn,
  type WrittenReference,
} from '@heqi/contract'
import type { Language } from '@heqi/vocabulary'

/** Where the words of a clause of the draft stood: its own place first, then all others that went into it. */
export type Origins = ReadonlyMap<string, readonly Span[]>

/**
 * A draft whose own words refer to articles by the numbers of the text, made to refer to them by its own. What cannot be told
 * stays as it is written, and the review of the draft says so.
 */
export function withKeptReferences(
  draft: DraftFile,
  origins: Origins,
  articles: readonly NumberedArticle[],
): DraftFile {
  const [language = 'zh-CN'] = draft.style.languages
  const clauses = draft.clauses.map((clause) => {
    const written = [...new Set(textsIn(clause.terms))].flatMap((text) => referencesIn(text, language))
    if (written.length === 0) return clause
    const from = origins.get(clause.id)?.[0]
    const references = written.map((reference) => {
      const article = articleMeant(reference, from, articles)
      return article ? meaningOf(reference.words, article, draft, origins) : { words: reference.words }
    })
    return { ...clause, references: [...new Map(references.map((one) => [one.words, one])).values()] }
  })
  return renumbered({ ...draft, clauses })
}

/** The article of that number; of several the one of the main part, for who speaks there. */
function articleMeant(
  { number }: WrittenReference,
  from: Span | undefined,
  articles: readonly NumberedArticle[],
): NumberedArticle | undefined {
  const [first, ...others] = articles.filter((article) => article.number === number)
  if (others.length === 0) return first
  const sizes = Map.groupBy(articles, ({ part }) => part)
  const [main] = [...sizes].toSorted(([, one], [, other]) => other.length - one.length)[0] ?? []
  const speaker = articles.findLast(({ start }) => from !== undefined && start <= from.start)
  const inMain = [first, ...others].filter((article) => article?.part === main)
  return speaker?.part === main && inMain.length === 1 ? inMain[0] : undefined
}

function meaningOf(
  words: string,
  article: NumberedArticle,
  { clauses, style }: DraftFile,
  origins: Origins,
): OwnReference {
  const meant = clausesFrom(article, clauses, origins)
  const [sole] = meant
  if (sole === undefined) return { words }
  const isWhole = meant.every(({ id }) => (origins.get(id) ?? []).some((span) => isWithin(span, article)))
  if (isWhole) return { words, clauses: meant.map(({ id }) => id) }
  const paragraph = paragraphOf(sole, article, style.languages[0] ?? 'zh-CN')
  return meant.length > 1 || paragraph === undefined ? { words } : { words, clauses: [sole.id], paragraph }
}

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end
const meets = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** The clauses that an article became: those whose own place is in it, else those that took anything from it. */
function clausesFrom(article: Span, clauses: readonly DraftClause[], origins: Origins): readonly DraftClause[] {
  const own = clauses.filter(({ id }) =>
    origins
      .get(id)
      ?.slice(0, 1)
      .some((span) => isWithin(span, article)),
  )
  return own.length > 0 ? own : clauses.filter(({ id }) => origins.get(id)?.some((span) => meets(span, article)))
}

const LONGEST_OPENING = 40

/** The first words of the one paragraph of a clause kept word for word that begins as the article does. */
function paragraphOf(
  { clause, terms }: DraftClause,
  { opening }: NumberedArticle,
  language: Language,
): string | undefined {
  // Numbers in it change with the draft.
  const [reference] = referencesIn(opening, language)
  const first = opening.slice(0, reference && opening.indexOf(reference.words)).slice(0, LONGEST_OPENING)
  if (clause !== CUSTOM_CLAUSE || first === '') return undefined
  return textsIn(terms).filter((text) => text.startsWith(first)).length === 1 ? first : undefined
}
