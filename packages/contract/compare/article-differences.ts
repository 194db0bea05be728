import { alignInOrder, likeness, type Pair, unmovedPairs } from './align.ts'
import { type TextPiece, textDifference } from './text-difference.ts'

/** An article as it is compared: numbers are not part of its text. */
export type ComparedArticle = {
  /** What names it in both versions, such as the id of a draft's clause; articles without it are found by what they say. */
  readonly key?: string
  /** `第八条`; empty where it has none. */
  readonly label: string
  readonly heading: string
  readonly paragraphs: readonly string[]
}

type Place = { readonly position: number; readonly label: string }

/** One article in both versions; `before` is absent where it was added, `after` where it was removed. */
export type ArticleDifference = {
  readonly kind: 'same' | 'changed' | 'added' | 'removed'
  readonly key?: string
  readonly before?: Place
  readonly after?: Place
  /** It stands elsewhere among the articles that both versions have. */
  readonly isMoved: boolean
  readonly heading: readonly TextPiece[]
  /** Every paragraph, the unchanged ones too. */
  readonly paragraphs: readonly (readonly TextPiece[])[]
}

const LEAST_LIKE_PARAGRAPH = 0.4
const LEAST_LIKE_ARTICLE = 0.5
/** With the same heading less will do. */
const LEAST_LIKE_HEADED = 0.15

const wordsOf = ({ heading, paragraphs }: ComparedArticle): string => [heading, ...paragraphs].join('\n')

function uniquePairs(
  before: readonly (string | undefined)[],
  after: readonly (string | undefined)[],
  free: (pair: Pair) => boolean,
): Pair[] {
  const count = (list: readonly (string | undefined)[]) => Map.groupBy(list.keys(), (index) => list[index])
  const [old, now] = [count(before), count(after)]
  return [...old].flatMap(([text, from]): Pair[] => {
    const to = now.get(text)
    const [first] = from
    const [second] = to ?? []
    if (text === undefined || text === '' || from.length > 1 || to?.length !== 1) return []
    if (first === undefined || second === undefined) return []
    const pair: Pair = [first, second]
    return free(pair) ? [pair] : []
  })
}

/** By key, then by equal words, then by likeness, the most alike first. */
function pairedArticles(before: readonly ComparedArticle[], after: readonly ComparedArticle[]): readonly Pair[] {
  const pairs: Pair[] = []
  const [takenBefore, takenAfter] = [new Set<number>(), new Set<number>()]
  const free = ([from, to]: Pair): boolean => !takenBefore.has(from) && !takenAfter.has(to)
  const take = (pair: Pair): void => {
    pairs.push(pair)
    takenBefore.add(pair[0])
    takenAfter.add(pair[1])
  }
  const keys = (articles: readonly ComparedArticle[]) => articles.map(({ key }) => key)
  uniquePairs(keys(before), keys(after), free).forEach(take)
  const [old, now] = [before.map(wordsOf), after.map(wordsOf)]
  uniquePairs(old, now, free).forEach(take)
  const alike = likeness()
  const candidates: { pair: Pair; score: number }[] = []
  for (const [from, own] of before.entries()) {
    for (const [to, other] of after.entries()) {
      if (!free([from, to]) || (own.key !== undefined && other.key !== undefined)) continue
      const sameHeading = own.heading !== '' && own.heading === other.heading
      const score = alike(old[from] ?? '', now[to] ?? '')
      if (score >= (sameHeading ? LEAST_LIKE_HEADED : LEAST_LIKE_ARTICLE))
        candidates.push({ pair: [from, to], score: sameHeading ? score + 1 : score })
    }
  }
  const distance = ([from, to]: Pair): number => Math.abs(from - to)
  candidates.sort((a, b) => b.score - a.score || distance(a.pair) - distance(b.pair) || a.pair[0] - b.pair[0])
  for (const { pair } of candidates) if (free(pair)) take(pair)
  return pairs
}

function paragraphDifferences(before: readonly string[], after: readonly string[]): readonly (readonly TextPiece[])[] {
  const pairs = alignInOrder(before, after, LEAST_LIKE_PARAGRAPH)
  const rows: (readonly TextPiece[])[] = []
  let [from, to] = [0, 0]
  for (const [row, column] of [...pairs, [before.length, after.length] as const]) {
    for (; from < row; from += 1) rows.push([{ kind: 'removed', text: before[from] ?? '' }])
    for (; to < column; to += 1) rows.push([{ kind: 'added', text: after[to] ?? '' }])
    if (row < before.length && column < after.length) rows.push(textDifference(before[row] ?? '', after[column] ?? ''))
    from = row + 1
    to = column + 1
  }
  return rows
}

const isSame = (pieces: readonly TextPiece[]): boolean => pieces.every(({ kind }) => kind === 'same')

const only = (kind: 'added' | 'removed', { heading, paragraphs }: ComparedArticle) => ({
  heading: heading === '' ? [] : [{ kind, text: heading }],
  paragraphs: paragraphs.map((text) => [{ kind, text }]),
})

const placeOf = ({ label }: ComparedArticle, position: number): Place => ({ position, label })

const keyed = ({ key }: ComparedArticle) => (key === undefined ? {} : { key })

/**
 * Every article of both versions, in the order of the second; what was removed stands behind what it followed. An article that
 * only moved or got another number is the same, and says so.
 */
export function articleDifferences(
  before: readonly ComparedArticle[],
  after: readonly ComparedArticle[],
): readonly ArticleDifference[] {
  const pairs = pairedArticles(before, after)
  const unmoved = unmovedPairs(pairs)
  const byAfter = new Map(pairs.map((pair) => [pair[1], pair]))
  const paired = new Set(pairs.map(([from]) => from))
  const present = after.map((article, position): ArticleDifference => {
    const pair = byAfter.get(position)
    const old = pair && before[pair[0]]
    const place = { after: placeOf(article, position) }
    if (pair === undefined || old === undefined)
      return { kind: 'added', ...keyed(article), ...place, isMoved: false, ...only('added', article) }
    const heading = textDifference(old.heading, article.heading)
    const paragraphs = paragraphDifferences(old.paragraphs, article.paragraphs)
    const kind = isSame(heading) && paragraphs.every(isSame) ? 'same' : 'changed'
    const moved = { before: placeOf(old, pair[0]), ...place, isMoved: !unmoved.has(pair) }
    return { kind, ...keyed(article), ...moved, heading, paragraphs }
  })
  const removed = before.flatMap((article, position): ArticleDifference[] =>
    paired.has(position)
      ? []
      : [
          {
            kind: 'removed',
            ...keyed(article),
            before: placeOf(article, position),
            isMoved: false,
            ...only('removed', article),
          },
        ],
  )
  return interleaved(present, removed)
}

/** Puts what was removed behind what stood before it, where that is still there and did not move. */
export function interleaved(
  present: readonly ArticleDifference[],
  removed: readonly ArticleDifference[],
): readonly ArticleDifference[] {
  const waiting = [...removed].sort((a, b) => (a.before?.position ?? 0) - (b.before?.position ?? 0))
  const ordered: ArticleDifference[] = []
  for (const article of present) {
    const { before, isMoved } = article
    const here = before && !isMoved ? before.position : -1
    while ((waiting[0]?.before?.position ?? Infinity) < here) {
      const next = waiting.shift()
      if (next) ordered.push(next)
    }
    ordered.push(article)
  }
  return [...ordered, ...waiting]
}
