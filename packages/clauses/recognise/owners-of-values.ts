import type { Recognition } from './analysed-contract.ts'
import { firstIndex } from './first-index.ts'
import { articleOf, type Passage, spanOf } from './passage.ts'
import { isOnlyAlike, isUnderHeading, type Leftover } from './sight.ts'

/** The lists that the terms of a clause have for values which no pattern took, by its type. */
export type Takers = ReadonlyMap<string, readonly Leftover[]>

/** Finds the clause with such a list that a sentence states, else one that another sentence of its item states, else the narrowest that heads it. */
export function ownersAmong(
  found: readonly Recognition[],
  takers: Takers,
): (passage: Passage, list: Leftover) => Recognition | undefined {
  const takes = ({ type }: Recognition, list: Leftover): boolean => takers.get(type)?.includes(list) ?? false
  const stated = found
    .flatMap((by) => (by.stated ?? []).map(({ start, end }) => ({ start, end, by })))
    .sort((a, b) => a.start - b.start)
  const order = new Map(found.map((each, at) => [each, at]))
  /** In the order in which they were found. */
  const statedBetween = (from: number, to: number, until: number): readonly Recognition[] => {
    const taken = new Set<Recognition>()
    for (let at = firstIndex(stated, ({ start }) => start >= from); (stated[at]?.start ?? to) < to; at += 1) {
      const each = stated[at]
      if (each && each.end <= until) taken.add(each.by)
    }
    return [...taken].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  }
  const headings = found.filter(isUnderHeading).toSorted((a, b) => a.end - a.start - (b.end - b.start))
  return (passage, list) => {
    const { start, end } = spanOf(passage)
    const item = articleOf(passage)
    const own = statedBetween(start, start + 1, Infinity)
    const beside = own.length > 0 ? own : statedBetween(item.start, item.end, item.end)
    const firstRead = ({ evidence }: Recognition): number =>
      Math.min(...Object.values(evidence).flatMap((span) => (span.start >= start && span.end <= end ? span.start : [])))
    const taking = beside.filter((each) => takes(each, list))
    const before = (a: Recognition, b: Recognition): number =>
      Number(isOnlyAlike(a)) - Number(isOnlyAlike(b)) || firstRead(a) - firstRead(b)
    if (taking.length > 0) return taking.toSorted(before)[0]
    const around = headings.filter((each) => each.start <= start && end <= each.end)
    const width = (around[0]?.end ?? 0) - (around[0]?.start ?? 0)
    return around.find((each) => each.end - each.start === width && takes(each, list))
  }
}
