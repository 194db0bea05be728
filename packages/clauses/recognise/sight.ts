import { termsFromPaths } from '../wording/paths.ts'
import type { Article, Recognition, Span } from './analysed-contract.ts'
import type { Cue } from './cue.ts'
import { isMatch, type Match, matchesOf } from './match.ts'
import { articleOf, type Passage } from './passage.ts'
import type { Reading } from './reading.ts'
import { fillSlots, type Slot } from './slots.ts'
import { meetsAny } from './spans.ts'

/**
 * How a clause is found in a contract that somebody else wrote. Either a heading names it, and then all that stands below the
 * heading is the clause; or a sentence states it, wherever it stands, and then that sentence is.
 */
export type Sight = {
  readonly headings: readonly Cue[]
  readonly sentences: readonly Cue[]
  /** Sentences that state the clause only below a heading of a kind: what is deducted there is a penalty. */
  readonly below?: { readonly heading: RegExp; readonly sentences: readonly Cue[] }
  /** Sentences that state the clause only in the block at the head that names the parties; there `not` does not count. */
  readonly inHead?: readonly Cue[]
  /** What looks like the clause and is not: a passage that matches one of these proves nothing. */
  readonly not?: readonly Cue[]
  /** Below headings of such a kind the sentences say something else: a price below the heading of deductions is a deduction. */
  readonly notBelow?: RegExp
  /** Also look below headings about third parties, or into annexes; without this they are other clauses' ground. */
  readonly alsoIn?: readonly ('third-party' | 'annex')[]
  /** Reads terms from the passages of the clause. */
  readonly read?: (place: Place) => void
  /** Terms that take a value by the words near it, where `read` found none. */
  readonly slots?: readonly Slot[]
  /** Lists of the clause's terms that take values which no clause took. */
  readonly leftovers?: readonly Leftover[]
}

/** What a clause takes of the values that no pattern of any clause took. */
export type Leftover = 'deadlines' | 'limits'

/** The passages of one found clause, and where the terms that are read from them go. */
export type Place = {
  readonly passages: readonly Passage[]
  readonly first: (cue: Cue) => Match | undefined
  readonly all: (cue: Cue) => readonly Match[]
  /** The matches in one passage. */
  readonly within: (passage: Passage, cue: Cue) => readonly Match[]
  readonly has: (cue: Cue) => boolean
  /** The first match of `cue` below a heading, as in `3.1 服务开始日期：2026年1月1日`. */
  readonly under: (heading: Cue, cue: Cue) => Match | undefined
  /** Puts the captured value `name` (a blank as `null`) at `path`; does nothing when the match captured none. */
  readonly put: (path: string, match: Match | undefined, name: string) => void
  /** Puts a value that the match as a whole proves. */
  readonly set: (path: string, value: unknown, match: Match | undefined) => void
  /** Puts a value that several figures of the match make together: hours from and to. */
  readonly make: (path: string, value: unknown, match: Match | undefined) => void
}

/** Everything the sight of a clause shows in a contract. */
export function look(type: string, sight: Sight, reading: Reading): Recognition[] {
  const isSeen = ground(type, sight)
  const isCued = (cues: readonly Cue[], passage: Passage) => cues.some((cue) => isMatch(cue, passage, reading))
  const isRefused = (passage: Passage) => isCued(reading.live(sight.not), passage)
  /** A sentence says with the heading of its item what it does not say alone: `平均响应：30秒以内`. */
  const isSaid = (cues: readonly Cue[], passage: Passage) => {
    if (isCued(cues, passage)) return true
    const labelled = reading.labelledOf(passage)
    return (
      labelled !== undefined &&
      cues.some((cue) => matchesOf(cue, labelled, reading).some((match) => reachesBehind(match, labelled))) &&
      !isRefused(labelled)
    )
  }
  const headed = new Set<Article>()
  const stating = new Set<Passage>()
  const headings = reading.live(sight.headings)
  const sentences = reading.live(sight.sentences)
  const conditional = reading.live(sight.below?.sentences)
  const inHead = reading.live(sight.inHead)
  const mayHead = reading.mayMatchAny(headings)
  const mayState = reading.mayMatchAny([...sentences, ...conditional, ...inHead])
  for (const passage of reading.passagesAmong(mayHead, mayState)) {
    if (!isSeen(passage)) continue
    if (passage.path.some((article) => headed.has(article)) && passage.isHeading) continue
    if (!passage.isHeading && articleOf(passage).kind === 'party-block' && isCued(inHead, passage)) {
      stating.add(passage)
      continue
    }
    if (isBelow(sight.notBelow, passage)) continue
    const isStated = () =>
      isSaid(sentences, passage) || (isSaid(conditional, passage) && isBelow(sight.below?.heading, passage))
    if (!(passage.isHeading ? isCued(headings, passage) : isStated()) || isRefused(passage)) continue
    if (passage.isHeading) headed.add(articleOf(passage))
    else stating.add(passage)
  }
  const cued = new Set(stating)
  for (const passage of reading.resembling(type))
    if (isSeen(passage) && !isBelow(sight.notBelow, passage) && !isRefused(passage)) stating.add(passage)
  const leading = new Set([...stating].filter(({ text }) => text.trimEnd().endsWith(':')).map(articleOf))
  const shown = (article: Article, passages: readonly Passage[], read = passages): Recognition[] =>
    recognitions({ type, sight, reading, article, passages, stating, cued, leading, read })
  const below = [...headed].flatMap((article) => shown(article, reading.below(article).filter(isSeen)))
  const isRead = (passage: Passage) => isSeen(passage) && !isRefused(passage)
  const alone = Map.groupBy(
    [...stating].filter(({ path }) => !path.some((article) => headed.has(article))),
    numberedArticleOf,
  )
  return [
    ...below,
    ...[...alone].flatMap(([article, passages]) =>
      shown(article, passages, inSameItems(reading, passages).filter(isRead)),
    ),
  ]
}

const isBelow = (heading: RegExp | undefined, { path }: Passage): boolean =>
  heading !== undefined && path.some((article) => heading.test(article.heading.text))

/** The sentences beside those that state the clause, in the same items: a time is often said in the next one. */
function inSameItems(reading: Reading, stating: readonly Passage[]): readonly Passage[] {
  const items = new Set(stating.map(articleOf))
  return [...items].flatMap((item) => reading.ownOf(item)).filter(({ isHeading }) => !isHeading)
}

/** Sentences of one article belong together, wherever its items begin and end. */
const numberedArticleOf = (passage: Passage): Article =>
  passage.path.findLast(({ kind }) => kind === 'article') ?? articleOf(passage)

/** What a title may say of a contract: who it is between and what is to be done. Its other words only name the trade. */
const IN_TITLES = /^(?:identity\/|scope\/services$)/

/** The passages among which a clause is looked for. */
function ground(type: string, { alsoIn }: Sight): (passage: Passage) => boolean {
  const inAnnexes = alsoIn?.includes('annex') === true
  const amongThirdParties = type.startsWith('third-party/') || alsoIn?.includes('third-party') === true
  return (passage) =>
    (articleOf(passage).kind !== 'title' || IN_TITLES.test(type)) &&
    (inAnnexes || !passage.isInAnnex) &&
    (amongThirdParties || !passage.isAboutThirdParty)
}

/** A heading whose text says the same is all but certain; a heading alone or a sentence alone less so, and likeness least. */
const CONFIDENCE = { headingAndSentence: 0.95, sentence: 0.8, heading: 0.7, resemblance: 0.5 }

/** Whether a heading names the clause, and not a sentence alone. */
export const isUnderHeading = ({ confidence }: Recognition): boolean =>
  confidence !== CONFIDENCE.sentence && !isOnlyAlike({ confidence })

/** Whether no cue of the clause proves it: its sentences only resemble what such clauses say. */
export const isOnlyAlike = ({ confidence }: Pick<Recognition, 'confidence'>): boolean =>
  confidence === CONFIDENCE.resemblance

/** Where a clause was seen, and the passages from which its terms are read. */
type Seen = {
  readonly type: string
  readonly sight: Sight
  readonly reading: Reading
  readonly article: Article
  readonly passages: readonly Passage[]
  readonly stating: ReadonlySet<Passage>
  /** Those of the stating ones that a cue proves. */
  readonly cued: ReadonlySet<Passage>
  /** The items that a stating sentence leads in: `有下列情形之一的,可以解除合同:`. */
  readonly leading: ReadonlySet<Article>
  readonly read: readonly Passage[]
}

/**
 * A clause as its passages state it, and each further statement of another value: a contract that says twice when to pay and does
 * not say the same, says both.
 */
function recognitions(seen: Seen): Recognition[] {
  const first = told(seen.sight, seen.read, seen.passages, seen.reading)
  const isRead = meetsAny(Object.values(first.evidence))
  const unread = seen.passages.filter((passage) => seen.stating.has(passage) && !isRead(spanOfPassage(passage)))
  const further = [...Map.groupBy(unread, articleOf).values()].flatMap((passages) => {
    const second = told(seen.sight, passages, passages, seen.reading)
    return contradicts(first, second) ? [recognition({ ...seen, passages }, second)] : []
  })
  return [recognition(seen, first), ...further]
}

/** What passages tell: the terms, where they stand, and which of them are values that the text itself holds. */
type Told = {
  readonly values: Map<string, unknown>
  readonly evidence: Record<string, Span>
  readonly captured: Map<string, Span>
}

/** @param stating what states the clause: sentences beside it are read by patterns, and by words that merely stand near not at all. */
function told(sight: Sight, passages: readonly Passage[], stating: readonly Passage[], reading: Reading): Told {
  const tale: Told = { values: new Map(), evidence: {}, captured: new Map() }
  const place = placeOf(passages, reading, tale)
  sight.read?.(place)
  if (sight.slots)
    fillSlots(sight.slots, {
      passages: stating,
      reading,
      isOpen: (path) => !tale.values.has(path),
      isTaken: (match, name) => [...tale.captured.values()].some((span) => meet(span, match.spanOf(name))),
      put: place.put,
    })
  return tale
}

const contradicts = (first: Told, second: Told): boolean =>
  [...second.captured.keys()].some(
    (path) =>
      first.captured.has(path) && JSON.stringify(first.values.get(path)) !== JSON.stringify(second.values.get(path)),
  )

function recognition(
  { type, article, passages, stating, cued, leading }: Seen,
  { values, evidence }: Told,
): Recognition {
  const isHeaded = passages.some((passage) => passage.isHeading && articleOf(passage) === article)
  const isProved = passages.some((passage) => cued.has(passage))
  const sure = isHeaded ? CONFIDENCE.headingAndSentence : CONFIDENCE.sentence
  const confidence = isProved ? sure : isHeaded ? CONFIDENCE.heading : CONFIDENCE.resemblance
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
    stated: passages.filter((passage) => stating.has(passage) || isListed(passage, leading)).map(spanOfPassage),
  }
}

/** An item below the sentence that leads in the list. */
const isListed = ({ path }: Passage, leading: ReadonlySet<Article>): boolean =>
  leading.size > 0 && path.some((article, at) => at < path.length - 1 && leading.has(article))

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** An unnumbered paragraph goes by the number of the nearest node above it. */
const numberOf = (article: Article, passages: readonly Passage[]): string =>
  article.number || (passages[0]?.path.findLast(({ number }) => number !== '')?.number ?? '')

function spanOfPassage(passage: Passage): Span {
  const start = passage.offsets[passage.from] ?? 0
  return { start, end: (passage.offsets[passage.from + passage.text.length - 1] ?? start) + 1 }
}

/** What the heading alone says, its own passage says already. */
const reachesBehind = (match: Match, { text }: Passage): boolean => match.within()[1] > text.indexOf(':') + 1

function placeOf(passages: readonly Passage[], reading: Reading, { values, evidence, captured }: Told): Place {
  const matches = (cue: Cue, passage: Passage): readonly Match[] => {
    const found = matchesOf(cue, passage, reading)
    const labelled = found.length > 0 ? undefined : reading.labelledOf(passage)
    return labelled ? matchesOf(cue, labelled, reading).filter((match) => reachesBehind(match, labelled)) : found
  }
  const all = (cue: Cue) => reading.among(passages, cue).flatMap((passage) => matches(cue, passage))
  const keep = (path: string, value: unknown, span: Span) => {
    if (value === undefined || values.has(path)) return
    values.set(path, value)
    evidence[path] = span
  }
  return {
    passages,
    all,
    within: (passage, cue) => matches(cue, passage),
    first: (cue) => {
      for (const passage of reading.among(passages, cue)) {
        const [match] = matches(cue, passage)
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
      for (const passage of reading.among(passages, cue).filter(isUnder)) {
        const [match] = matchesOf(cue, passage, reading)
        if (match) return match
      }
      return undefined
    },
    has: (cue) => reading.among(passages, cue).some((passage) => matches(cue, passage).length > 0),
    put: (path, match, name) => {
      if (match?.value(name) === undefined || values.has(path)) return
      keep(path, match.value(name), match.spanOf(name))
      captured.set(path, match.spanOf(name))
    },
    set: (path, value, match) => {
      if (match) keep(path, value, match.span)
    },
    make: (path, value, match) => {
      if (match === undefined || values.has(path)) return
      keep(path, value, match.span)
      captured.set(path, match.span)
    },
  }
}
