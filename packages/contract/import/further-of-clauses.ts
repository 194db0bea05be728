import {
  type Article,
  type FurtherProvision,
  firstIndex,
  isOnlyAlike,
  type Recognition,
  type Span,
} from '@heqi/clauses'
import { CUSTOM_CLAUSE, type ImportedClause } from './account.ts'

/**
 * Gives each sentence to the narrowest clause around it, to all that it states, and to the clauses that the
 * articles around it are headed as. Custom clauses hold their words as they are, and a list of annexes says nothing about what an
 * annex holds.
 */
export function withFurther(
  clauses: readonly ImportedClause[],
  further: readonly FurtherProvision[],
  articles: readonly Article[],
  recognitions: readonly Recognition[],
): readonly ImportedClause[] {
  const headed = headedSpans(articles, new Set())
  const stated = new Map(
    recognitions.map((each) => [each.evidence, new Set((each.stated ?? []).map(({ start }) => start))] as const),
  )
  const states = (clause: ImportedClause, { start }: Span): boolean => stated.get(clause.evidence)?.has(start) ?? false
  const besides = statingBeside(clauses, articles, stated)
  const clausesAround = findsAround(clauses.filter(({ type }) => type !== LIST_OF_ANNEXES))
  const held = new Map<ImportedClause, FurtherProvision[]>()
  for (const provision of further) {
    const around = clausesAround(provision)
    // A clause that is only alike shows what it states, and keeps it for no draft.
    const keeping = around.filter((clause) => !isOnlyAlike(clause))
    const shortest = Math.min(...keeping.map(lengthOf))
    const holders = around.filter(
      (clause) =>
        (lengthOf(clause) === shortest && !isOnlyAlike(clause)) ||
        headed.has(placeOf(clause)) ||
        states(clause, provision),
    )
    for (const clause of new Set([...holders, ...besides(provision)]))
      held.set(clause, [...(held.get(clause) ?? []), provision])
  }
  return clauses.map((clause) => {
    const own = clause.type === CUSTOM_CLAUSE ? undefined : held.get(clause)
    return own === undefined ? clause : { ...clause, further: own }
  })
}

/**
 * Finds the clauses that other sentences of its item state, for a sentence that states none itself: what stands behind
 * `20秒接听率≥85%;` in the same item is about the answer as well.
 */
function statingBeside(
  clauses: readonly ImportedClause[],
  articles: readonly Article[],
  stated: ReadonlyMap<ImportedClause['evidence'], ReadonlySet<number>>,
): (stretch: Span) => readonly ImportedClause[] {
  const byStart = clauses
    .filter(({ type }) => type !== CUSTOM_CLAUSE)
    .flatMap((clause) => [...(stated.get(clause.evidence) ?? [])].map((start) => ({ start, clause })))
    .sort((a, b) => a.start - b.start)
  return ({ start }) => {
    const item = itemAround(articles, start)
    if (item === undefined || item.children.length > 0) return []
    const found: ImportedClause[] = []
    for (let at = firstIndex(byStart, (each) => each.start >= item.start); ; at += 1) {
      const each = byStart[at]
      if (each === undefined || each.start >= item.end) return found
      if (each.start === start) return []
      found.push(each.clause)
    }
  }
}

/** The innermost article around a place. */
function itemAround(articles: readonly Article[], place: number): Article | undefined {
  const around = articles[firstIndex(articles, ({ end }) => end > place)]
  return around && around.start <= place ? (itemAround(around.children, place) ?? around) : undefined
}

/** Finds the clauses that hold a stretch, without asking all of them. */
function findsAround(clauses: readonly ImportedClause[]): (stretch: Span) => readonly ImportedClause[] {
  const byStart = clauses.toSorted((a, b) => a.start - b.start)
  /** How far the clauses reach, up to each of them. */
  const reach: number[] = []
  for (const { end } of byStart) reach.push(Math.max(reach.at(-1) ?? 0, end))
  return ({ start, end }) => {
    const around: ImportedClause[] = []
    let at = firstIndex(byStart, (clause) => clause.start > start) - 1
    for (; (reach[at] ?? 0) >= end; at -= 1) {
      const clause = byStart[at]
      if (clause && clause.end >= end) around.push(clause)
    }
    return around
  }
}

/** Where the articles with headings stand. */
function headedSpans(articles: readonly Article[], spans: Set<string>): ReadonlySet<string> {
  for (const article of articles) {
    if (article.heading.text !== '') spans.add(placeOf(article))
    headedSpans(article.children, spans)
  }
  return spans
}

const placeOf = ({ start, end }: Span): string => `${start}-${end}`
const LIST_OF_ANNEXES = 'general/annexes'
const lengthOf = (span: Span): number => span.end - span.start
