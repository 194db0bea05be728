import type { Span } from '@heqi/clauses'
import {
  CUSTOM_CLAUSE,
  type DraftClause,
  type DraftFile,
  itemMark,
  type NumberedArticle,
  type OwnReference,
  type Passage,
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
      const passage = passageMeant(reference, from, articles)
      return passage ? meaningOf(reference, passage, draft, origins) : { words: reference.words }
    })
    return { ...clause, references: [...new Map(references.map((one) => [one.words, one])).values()] }
  })
  return renumbered({ ...draft, clauses })
}

/** The article, or the paragraph of it: 第三条第二款 is 3.2 where sections are numbered, else the second one without a number. */
function passageMeant(
  reference: WrittenReference,
  from: Span | undefined,
  articles: readonly NumberedArticle[],
): Passage | undefined {
  const article = articleMeant(reference, from, articles)
  const { paragraph } = reference
  if (article === undefined || paragraph === undefined) return article
  const number = `${article.number}.${paragraph}`
  const section = articles.find((one) => one.number === number && isWithin(one, article))
  return section ?? article.paragraphs[paragraph - 1]
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
  { words, item }: WrittenReference,
  passage: Passage,
  { clauses, style }: DraftFile,
  origins: Origins,
): OwnReference {
  const meant = clausesFrom(passage, clauses, origins)
  const [sole] = meant
  if (sole === undefined) return { words }
  const [language = 'zh-CN'] = style.languages
  const isWhole = meant.every(({ id }) => (origins.get(id) ?? []).some((span) => isWithin(span, passage)))
  if (item === undefined && isWhole) return { words, clauses: meant.map(({ id }) => id) }
  if (meant.length > 1 || sole.clause !== CUSTOM_CLAUSE) return { words }
  const within = isWhole ? '' : firstWords(passage.opening, language)
  const paragraph = item === undefined ? within : paragraphWithItem(sole, item, within, language)
  const isTold = paragraph !== '' && textsIn(sole.terms).filter((text) => text.startsWith(paragraph)).length === 1
  return isTold ? { words, clauses: [sole.id], paragraph, ...(item && { item }) } : { words }
}

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end
const meets = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** The clauses that a passage became: those whose own place is in it, else those that took anything from it. */
function clausesFrom(passage: Span, clauses: readonly DraftClause[], origins: Origins): readonly DraftClause[] {
  const own = clauses.filter(({ id }) =>
    origins
      .get(id)
      ?.slice(0, 1)
      .some((span) => isWithin(span, passage)),
  )
  return own.length > 0 ? own : clauses.filter(({ id }) => origins.get(id)?.some((span) => meets(span, passage)))
}

const LONGEST_OPENING = 40

/** What tells a paragraph from others: its first words, up to a number that changes with the draft. */
function firstWords(text: string, language: Language): string {
  const [reference] = referencesIn(text, language)
  return text.slice(0, reference && text.indexOf(reference.words)).slice(0, LONGEST_OPENING)
}

/** The first words of the one paragraph of a clause, of those that begin so, whose list has that item. */
function paragraphWithItem({ terms }: DraftClause, item: string, within: string, language: Language): string {
  const mark = itemMark(item)
  const [sole, ...others] = textsIn(terms).filter((text) => text.startsWith(within) && mark?.test(text))
  return sole === undefined || others.length > 0 ? '' : firstWords(sole, language)
}
