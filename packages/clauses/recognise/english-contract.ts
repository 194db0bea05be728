import { termsFromPaths } from '../wording/paths.ts'
import type { AnalysedContract, AnalysedParty, Article, MappedText, Recognition, Span } from './analysed-contract.ts'
import { capturesOf, isSaid } from './english-cue.ts'
import { type EnglishSight, type EnglishValue, one } from './english-sight.ts'
import { ENGLISH_SIGHTS } from './english-sights.ts'

/** Headings of English contracts say what stands below them, though not how it is said: surer than a sentence alone. */
const CONFIDENCE = { heading: 0.7, sentence: 0.6 }

/** A point inside a number, or in `8 a.m. to 6 p.m.`, ends no sentence. */
const SENTENCE = /[^.;\n]+(?:(?:\.(?=\d|[a-z]\.)|(?<=\b[ap]\.m)\.(?= [a-z(]))[^.;\n]*)*[.;]?/g

/** Not a sentence, and not the name of the contract. */
const isHeading = ({ kind, heading }: Article): boolean =>
  kind !== 'title' && heading.text.length <= 80 && !/[.;:,]\s*$/.test(heading.text)

/** A stretch of an article's own text. */
type Stretch = { readonly words: MappedText; readonly from: number; readonly to: number; readonly article: Article }

const textOf = ({ words, from, to }: Stretch): string => words.text.slice(from, to)

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
  [...textOf(stretch).matchAll(SENTENCE)]
    .filter(([text]) => text.trim() !== '')
    .map(({ 0: text, index }) => ({ ...stretch, from: index, to: index + text.length }))

const CELL = /\s*\|\s*/

/** The terms of one clause as they are found, each with its place. */
class FoundTerms {
  readonly terms = new Map<string, unknown>()
  readonly evidence: Record<string, Span> = {}
  private entries = 0

  readAll(values: readonly EnglishValue[], sentences: readonly Stretch[]): void {
    for (const sentence of sentences) {
      const taken: [from: number, to: number][] = []
      for (const value of values) {
        for (const captured of capturesOf(value.words, textOf(sentence))) {
          const to = captured.at + captured.text.length
          if (value.isList && taken.some(([from, until]) => captured.at < until && to > from)) continue
          const place = placeOf({ ...sentence, from: sentence.from + captured.at, to: sentence.from + to })
          if (this.add(value.terms(captured, this.entries), place) && value.isList) {
            this.entries += 1
            taken.push([captured.at, to])
          }
        }
      }
    }
  }

  /** Rows of a table, below the line that names its columns. */
  readColumn({ head, cell, terms }: NonNullable<EnglishSight['column']>, lines: readonly Stretch[]): void {
    let column = -1
    for (const line of lines) {
      const cells = textOf(line).split(CELL)
      if (cells.length < 2) continue
      const named = cells.findIndex((text) => head.test(text))
      if (named > 0) column = named
      const text = cells[column]
      const [captured] = named > 0 || text === undefined ? [] : capturesOf(cell, text)
      if (captured && this.add(terms(captured, cells[0]?.trim() ?? '', this.entries), placeOf(line))) this.entries += 1
    }
  }

  /** Whether some of the terms are new. */
  private add(found: ReturnType<EnglishValue['terms']>, place: Span): boolean {
    const added = Object.entries(found).filter(([path, value]) => value !== undefined && !this.terms.has(path))
    for (const [path, value] of added) {
      this.terms.set(path, value)
      this.evidence[path] = place
    }
    return added.length > 0
  }
}

/** The sentences of an article that state a clause, among all sentences of the contract. */
type Statement = {
  readonly article: Article
  readonly sentences: readonly Stretch[]
  readonly whole: readonly Stretch[]
}

function recognition(
  { type, values = [], column, named }: EnglishSight,
  { article, sentences, whole }: Statement,
  span: Span,
  confidence: number,
): Recognition {
  const found = new FoundTerms()
  if (column) found.readColumn(column, sentences)
  found.readAll(values, sentences)
  if (named && sentences.some((sentence) => named.by.test(textOf(sentence))))
    found.readAll([one(named.explained, { date: named.path, early: named.path })], whole)
  return {
    type,
    terms: termsFromPaths(found.terms),
    article: article.number,
    start: span.start,
    end: span.end,
    confidence,
    evidence: found.evidence,
  }
}

const isTable = ({ column }: EnglishSight, text: string): boolean =>
  column !== undefined &&
  text
    .split(CELL)
    .slice(1)
    .some((cell) => column.head.test(cell))

/** A table: its head and the rows below it. */
function rowsFrom(head: Stretch, sentences: readonly Stretch[]): readonly Stretch[] {
  const below = sentences.slice(sentences.indexOf(head))
  const end = below.findIndex((sentence) => !textOf(sentence).includes('|'))
  return end < 0 ? below : below.slice(0, end)
}

/** Whether a sentence states a clause: by its words, or as the head of a table. */
const states = (sight: EnglishSight, stretch: Stretch): boolean => {
  const text = textOf(stretch)
  if (sight.not?.test(text)) return false
  return isTable(sight, text) || (sight.sentence !== undefined && isSaid(sight.sentence, text))
}

/** A clause as each article states it; an article that adds no term to those before says nothing new. */
function recogniseBySight(
  sight: EnglishSight,
  contract: AnalysedContract,
  own: ReadonlyMap<Article, Recognition>,
): readonly Recognition[] {
  const whole = contract.articles.flatMap((article) => stretchesOf(article, own)).flatMap(sentencesOf)
  const headed: Recognition[] = []
  const others: Stretch[] = []
  const visit = (article: Article): void => {
    if (own.has(article)) return
    const { start, end, heading } = article
    // Above clauses that are known a heading names their family, not one more clause.
    const isOfKnown = article.children.some((child) => own.has(child))
    const isNamed = isHeading(article) && (sight.heading?.test(heading.text.trim()) ?? false)
    if (!isOfKnown && isNamed && article.kind !== 'annex' && !sight.not?.test(heading.text)) {
      const sentences = stretchesOf(article, own).flatMap(sentencesOf)
      headed.push(recognition(sight, { article, sentences, whole }, { start, end }, CONFIDENCE.heading))
      return
    }
    const ofItself = [article.heading, article.body].filter(({ text }) => text !== '')
    others.push(...ofItself.flatMap((words) => sentencesOf({ words, from: 0, to: words.text.length, article })))
    article.children.forEach(visit)
  }
  contract.articles.forEach(visit)
  const found = [...headed]
  const stating = Map.groupBy(
    others.filter((sentence) => sentence.article.kind !== 'title' && states(sight, sentence)),
    ({ article }) => article,
  )
  for (const [article, sentences] of stating) {
    const [first] = sentences
    if (first === undefined) continue
    const head = sentences.find((sentence) => isTable(sight, textOf(sentence)))
    const read = head === undefined ? sentences : rowsFrom(head, others)
    const start = placeOf(first).start
    const end = placeOf(read.at(-1) ?? first).end
    const stated = recognition(sight, { article, sentences: read, whole }, { start, end }, CONFIDENCE.sentence)
    const says = JSON.stringify(stated.terms)
    const isNew = says !== '{}' && found.every(({ terms }) => JSON.stringify(terms) !== says)
    if (found.length === 0 || isNew) found.push(stated)
  }
  return found
}

const named = ({ name }: AnalysedParty): object => (name === undefined ? {} : { name: { 'zh-CN': name, en: name } })

/** The parties, where the contract says who is who. */
function recogniseParties({ client, provider, articles }: AnalysedContract): readonly Recognition[] {
  const places = [...client.evidence, ...provider.evidence]
  if (client.evidence.length === 0 || provider.evidence.length === 0) return []
  const start = Math.min(...places.map((place) => place.start))
  const end = Math.max(...places.map((place) => place.end))
  const holder = articles.find((article) => article.start <= start && start < article.end)
  return [
    {
      type: 'identity/parties',
      terms: { client: named(client), provider: named(provider) },
      article: holder?.number ?? '',
      start,
      end,
      confidence: CONFIDENCE.heading,
      evidence: {},
    },
  ]
}

/**
 * The clauses of an English contract that is not the library's: the kind of each by its heading, or by a sentence that states it
 * wherever it stands; with the plain values. The rest stays custom text.
 */
export function recogniseEnglish(
  contract: AnalysedContract,
  own: ReadonlyMap<Article, Recognition>,
): readonly Recognition[] {
  const isOwnParties = [...own.values()].some(({ type }) => type === 'identity/parties')
  return [
    ...(isOwnParties ? [] : recogniseParties(contract)),
    ...ENGLISH_SIGHTS.flatMap((sight) => recogniseBySight(sight, contract, own)),
  ]
}
