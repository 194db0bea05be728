import { termsFromPaths } from '../wording/paths.ts'
import type { AnalysedContract, Article, MappedText, Recognition, Span } from './analysed-contract.ts'
import { ENGLISH_SIGHTS, type EnglishSight } from './english-sights.ts'

/** Headings of English contracts say what stands below them, though not how it is said: surer than a sentence alone. */
const CONFIDENCE = { heading: 0.7, sentence: 0.6 }

const SENTENCE = /[^.;\n]+(?:\.(?=\d)[^.;\n]*)*[.;]?/g

/** Not a sentence, and not the name of the contract. */
const isHeading = ({ kind, heading }: Article): boolean =>
  kind !== 'title' && heading.text.length <= 80 && !/[.;:,]\s*$/.test(heading.text)

/** A stretch of an article's own text. */
type Stretch = { readonly words: MappedText; readonly from: number; readonly to: number; readonly article: Article }

const placeOf = ({ words, from, to }: Stretch): Span => ({
  start: words.offsets[from] ?? 0,
  end: (words.offsets[to - 1] ?? 0) + 1,
})

/** The text of an article and of those below it that are not known already. */
const stretchesOf = (article: Article, own: ReadonlyMap<Article, Recognition>): readonly Stretch[] =>
  own.has(article)
    ? []
    : [
        ...[article.heading, article.body]
          .filter(({ text }) => text !== '')
          .map((words) => ({ words, from: 0, to: words.text.length, article })),
        ...article.children.flatMap((child) => stretchesOf(child, own)),
      ]

const sentencesOf = (stretch: Stretch): readonly Stretch[] =>
  [...stretch.words.text.matchAll(SENTENCE)]
    .filter(([text]) => text.trim() !== '')
    .map(({ 0: text, index }) => ({ ...stretch, from: index, to: index + text.length }))

function recognition(
  { type, values = [] }: EnglishSight,
  article: Article,
  stretches: readonly Stretch[],
  span: Span,
  confidence: number,
): Recognition {
  const terms = new Map<string, unknown>()
  const evidence: Record<string, Span> = {}
  for (const { words, path, read, proves = {} } of values) {
    for (const stretch of stretches) {
      const match = words.exec(stretch.words.text.slice(stretch.from, stretch.to))
      const text = match?.groups?.['value']
      const value = text === undefined ? undefined : read(text)
      if (!match || value === undefined) continue
      const place = placeOf({
        ...stretch,
        from: stretch.from + match.index,
        to: stretch.from + match.index + match[0].length,
      })
      for (const [own, proved] of [...Object.entries(proves), [path, value] as const]) {
        if (terms.has(own)) continue
        terms.set(own, proved)
        evidence[own] = place
      }
      break
    }
  }
  return { type, terms: termsFromPaths(terms), article: article.number, ...span, confidence, evidence }
}

/**
 * The clauses of an English contract that is not the library's: the kind of each by its heading, and of a few that often
 * stand under another heading by a sentence; with the plain values of the main ones. The rest stays custom text.
 */
export function recogniseEnglish(
  contract: AnalysedContract,
  own: ReadonlyMap<Article, Recognition>,
): readonly Recognition[] {
  const found: Recognition[] = []
  for (const sight of ENGLISH_SIGHTS) {
    let isHeaded = false
    const visit = (article: Article): void => {
      if (own.has(article) || article.kind === 'annex') return
      const { start, end } = article
      // Above clauses that are known a heading names their family, not one more clause.
      const isOfKnown = article.children.some((child) => own.has(child))
      if (!isOfKnown && isHeading(article) && sight.heading.test(article.heading.text.trim())) {
        isHeaded = true
        found.push(recognition(sight, article, stretchesOf(article, own), { start, end }, CONFIDENCE.heading))
      } else article.children.forEach(visit)
    }
    contract.articles.forEach(visit)
    const { sentence } = sight
    if (isHeaded || sentence === undefined) continue
    const says = (stretch: Stretch): boolean => sentence.test(stretch.words.text.slice(stretch.from, stretch.to))
    const first = contract.articles
      .flatMap((article) => stretchesOf(article, own))
      .flatMap(sentencesOf)
      .find(says)
    if (first) found.push(recognition(sight, first.article, [first], placeOf(first), CONFIDENCE.sentence))
  }
  return found
}
