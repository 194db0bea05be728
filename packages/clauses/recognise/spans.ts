import type { Span } from './analysed-contract.ts'
import { firstIndex } from './first-index.ts'

/** Whether a stretch meets one of some spans; asked for every sentence of a contract, so it looks them up by halves. */
export function meetsAny(spans: readonly Span[]): (stretch: Span) => boolean {
  const reachBefore = reachOf(spans)
  return ({ start, end }) => reachBefore((span) => span.start >= end) > start
}

/** Whether a stretch lies wholly in one of some spans. */
export function liesInAny(spans: readonly Span[]): (stretch: Span) => boolean {
  const reachBefore = reachOf(spans)
  return ({ start, end }) => reachBefore((span) => span.start > start) >= end
}

/** How far those spans reach, taken together, that stand before the first for which a test holds. */
function reachOf(spans: readonly Span[]): (isBehind: (span: Span) => boolean) => number {
  const byStart = spans.toSorted((a, b) => a.start - b.start)
  const reach: number[] = []
  for (const { end } of byStart) reach.push(Math.max(reach.at(-1) ?? -1, end))
  return (isBehind) => reach[firstIndex(byStart, isBehind) - 1] ?? -1
}

const LONGEST_TEXT = 2 ** 26
/** A stretch as one number. */
export const placeOf = ({ start, end }: Span): number => start * LONGEST_TEXT + end
