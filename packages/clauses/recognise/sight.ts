import { termsFromPaths } from '../wording/paths.ts'
import type { Article, Recognition, Span } from './analysed-contract.ts'
import type { Cue } from './cue.ts'
import { isMatch, type Match, matchesOf } from './match.ts'
import { articleOf, type Passage } from './passage.ts'
import type { Reading } from './reading.ts'
import { fillSlots, type Slot } from './slots.ts'
import { has } from './word-index.ts'

/**
 * How a clause is found in a contract that somebody else wrote. Either a heading names it, and then all that stands below the
 * heading is the clause; or a sentence states it, wherever it stands, and then that sentence is.
 */
export type Sight = {
  readonly headings: readonly Cue[]
  readonly sentences: readonly Cue[]
  /** What looks like the clause and is not: a passage that matches one of these proves nothing. */
  readonly not?: readonly Cue[]
  /** Also look below headings about third parties, or into annexes; without this they are other clauses' ground. */
  readonly alsoIn?: readonly ('third-party' | 'annex')[]
  /** Reads terms from the passages of the clause. */
  readonly read?: (place: Place) => void
  /** Terms that take a value by the words near it, where `read` found none. */
  readonly slots?: readonly Slot[]
}

/** The passages of one found clause, and where the terms that are read from them go. */
export type Place = {
  readonly passages: readonly Passage[]
  readonly first: (cue: Cue) => Match | undefined
  readonly all: (cue: Cue) => readonly Match[]
  readonly has: (cue: Cue) => boolean
  /** The first match of `cue` below a heading, as in `3.1 服务开始日期：2026年1月1日`. */
  readonly under: (heading: Cue, cue: Cue) => Match | undefined
  /** Puts the captured value `name` (a blank as `null`) at `path`; does nothing when the match captured none. */
  readonly put: (path: string, match: Match | undefined, name: string) => void
  /** Puts a value that the match as a whole proves. */
  readonly set: (path: string, value: unknown, match: Match | undefined) => void
}

/** Everything the sight of a clause shows in a contract. */
export function look(type: string, sight: Sight, reading: Reading): Recognition[] {
  const isSeen = (passage: Passage): boolean => mayLookAt(type, sight, passage)
  const isCued = (cues: readonly Cue[] | undefined, passage: Passage) =>
    cues?.some((cue) => isMatch(cue, passage, reading)) ?? false
  const headed = new Set<Article>()
  const stating = new Set<Passage>()
  const mayHead = reading.mayMatchAny(sight.headings)
  const mayState = reading.mayMatchAny(sight.sentences)
  for (const passage of reading.passages) {
    if (!has(passage.isHeading ? mayHead : mayState, passage.index) || !isSeen(passage)) continue
    if (passage.path.some((article) => headed.has(article)) && passage.isHeading) continue
    const cues = passage.isHeading ? sight.headings : sight.sentences
    if (!isCued(cues, passage) || isCued(sight.not, passage)) continue
    if (passage.isHeading) headed.add(articleOf(passage))
    else stating.add(passage)
  }
  const below = [...headed].map((article) =>
    recognition(type, sight, reading, article, reading.below(article).filter(isSeen), stating),
  )
  const isRead = (passage: Passage) => isSeen(passage) && !isCued(sight.not, passage)
  const alone = Map.groupBy(
    [...stating].filter(({ path }) => !path.some((article) => headed.has(article))),
    numberedArticleOf,
  )
  return [
    ...below,
    ...[...alone].map(([article, passages]) =>
      recognition(type, sight, reading, article, passages, stating, inSameItems(reading, passages).filter(isRead)),
    ),
  ]
}

/** The sentences beside those that state the clause, in the same items: a time is often said in the next one. */
function inSameItems(reading: Reading, stating: readonly Passage[]): readonly Passage[] {
  const items = new Set(stating.map(articleOf))
  return [...items].flatMap((item) => reading.ownOf(item)).filter(({ isHeading }) => !isHeading)
}

/** Sentences of one article belong together, wherever its items begin and end. */
const numberedArticleOf = (passage: Passage): Article =>
  passage.path.findLast(({ kind }) => kind === 'article') ?? articleOf(passage)

function mayLookAt(type: string, sight: Sight, passage: Passage): boolean {
  if (passage.isInAnnex && !sight.alsoIn?.includes('annex')) return false
  const mayBeThirdParty = type.startsWith('third-party/') || sight.alsoIn?.includes('third-party')
  return mayBeThirdParty === true || !passage.isAboutThirdParty
}

/** A heading whose text says the same is all but certain; a heading alone or a sentence alone less so. */
const CONFIDENCE = { headingAndSentence: 0.95, sentence: 0.8, heading: 0.7 }

function recognition(
  type: string,
  sight: Sight,
  reading: Reading,
  article: Article,
  passages: readonly Passage[],
  stating: ReadonlySet<Passage>,
  read: readonly Passage[] = passages,
): Recognition {
  const values = new Map<string, unknown>()
  const evidence: Record<string, Span> = {}
  const taken: Span[] = []
  sight.read?.(placeOf(read, reading, values, evidence, taken))
  if (sight.slots)
    fillSlots(sight.slots, {
      passages: read,
      reading,
      isOpen: (path) => !values.has(path),
      isTaken: (match, name) => taken.some((span) => meet(span, match.spanOf(name))),
      put: (path, match, name) => {
        values.set(path, match.value(name))
        evidence[path] = match.spanOf(name)
        taken.push(match.spanOf(name))
      },
    })
  const isHeaded = passages.some((passage) => passage.isHeading && articleOf(passage) === article)
  const isStated = passages.some((passage) => stating.has(passage))
  const confidence = isHeaded ? (isStated ? CONFIDENCE.headingAndSentence : CONFIDENCE.heading) : CONFIDENCE.sentence
  const spans = isHeaded ? [article] : passages.map(spanOfPassage)
  return {
    type,
    terms: termsFromPaths(values),
    article: isHeaded
      ? numberOf(article, passages)
      : numberOf(passages[0] ? articleOf(passages[0]) : article, passages),
    start: spans.reduce((least, { start }) => Math.min(least, start), article.end),
    end: spans.reduce((most, { end }) => Math.max(most, end), 0),
    confidence,
    evidence,
  }
}

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** An unnumbered paragraph goes by the number of the nearest node above it. */
const numberOf = (article: Article, passages: readonly Passage[]): string =>
  article.number || (passages[0]?.path.findLast(({ number }) => number !== '')?.number ?? '')

function spanOfPassage(passage: Passage): Span {
  const start = passage.offsets[passage.from] ?? 0
  return { start, end: (passage.offsets[passage.from + passage.text.length - 1] ?? start) + 1 }
}

function placeOf(
  passages: readonly Passage[],
  reading: Reading,
  values: Map<string, unknown>,
  evidence: Record<string, Span>,
  taken: Span[],
): Place {
  const all = (cue: Cue) => passages.flatMap((passage) => matchesOf(cue, passage, reading))
  const keep = (path: string, value: unknown, span: Span) => {
    if (value === undefined || values.has(path)) return
    values.set(path, value)
    evidence[path] = span
  }
  return {
    passages,
    all,
    first: (cue) => {
      for (const passage of passages) {
        const [match] = matchesOf(cue, passage, reading)
        if (match) return match
      }
      return undefined
    },
    under: (heading, cue) => {
      const isUnder = (passage: Passage) =>
        !passage.isHeading &&
        passages.some(
          (each) => each.isHeading && articleOf(each) === articleOf(passage) && isMatch(heading, each, reading),
        )
      for (const passage of passages.filter(isUnder)) {
        const [match] = matchesOf(cue, passage, reading)
        if (match) return match
      }
      return undefined
    },
    has: (cue) => passages.some((passage) => isMatch(cue, passage, reading)),
    put: (path, match, name) => {
      if (match?.value(name) === undefined || values.has(path)) return
      keep(path, match.value(name), match.spanOf(name))
      taken.push(match.spanOf(name))
    },
    set: (path, value, match) => {
      if (match) keep(path, value, match.span)
    },
  }
}
