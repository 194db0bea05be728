import type { PauseReason, RecordBatch } from '@heqi/records'
import { PAUSE_REASONS } from '@heqi/records/record'
import type { Instant, Interval } from '@heqi/vocabulary'
import { EventColumns } from './event-columns.ts'
import { IntervalUnion } from './interval-union.ts'

/** How much of the cases' time was spent in pauses, whether these stop a clock or not: pauses get abused. */
export type PauseReport = {
  readonly cases: number
  readonly pausedCases: number
  /** From arrival to the standing resolution, or to the time of reporting; in milliseconds on the wall clock. */
  readonly totalMs: bigint
  /** In any pause; overlaps count once. */
  readonly pausedMs: bigint
  readonly byReason: Readonly<Record<PauseReason, { readonly cases: number; readonly pausedMs: bigint }>>
}

/** Reports on the records that arrived in the period. */
export function pauseReport(batch: RecordBatch, period: Interval, asOf: Instant): PauseReport {
  const events = new EventColumns(batch, asOf)
  const { enteredAt } = batch.numbers
  const counts = PAUSE_REASONS.map(() => ({ cases: 0, pausedMs: 0n }))
  const union = new IntervalUnion()
  let cases = 0
  let pausedCases = 0
  let totalMs = 0n
  let pausedMs = 0n
  for (let row = 0; row < batch.length; row++) {
    const start = enteredAt[row]!
    if (!(start >= period.start && start < period.end && start <= asOf)) continue
    const resolved = events.lastResolvedAt(row)
    const end = Number.isNaN(resolved) ? asOf : resolved
    cases += 1
    totalMs += BigInt(Math.max(0, end - start))
    for (const [reason, count] of counts.entries()) {
      const ms = pausedBetween(batch, row, start, end, reason, union)
      count.cases += ms > 0 ? 1 : 0
      count.pausedMs += BigInt(ms)
    }
    const ms = pausedBetween(batch, row, start, end, undefined, union)
    pausedCases += ms > 0 ? 1 : 0
    pausedMs += BigInt(ms)
  }
  const entries = PAUSE_REASONS.map((reason, index) => [reason, counts[index]!] as const)
  const byReason = Object.fromEntries(entries) as PauseReport['byReason']
  return { cases, pausedCases, totalMs, pausedMs, byReason }
}

/** Milliseconds of the row's pauses with the reason (`undefined`: any) between two instants, overlaps once. */
function pausedBetween(
  { pauses }: RecordBatch,
  row: number,
  start: Instant,
  end: Instant,
  reason: number | undefined,
  union: IntervalUnion,
): number {
  const first = pauses.offsets[row]!
  const last = pauses.offsets[row + 1]!
  if (first === last) return 0
  union.clear()
  for (let item = first; item < last; item++) {
    if (reason !== undefined && pauses.reason[item] !== reason) continue
    const until = pauses.end[item]!
    union.add(Math.max(start, pauses.start[item]!), until <= end ? until : end)
  }
  union.merge()
  let ms = 0
  for (let i = 0; i < union.count; i++) ms += union.ends[i]! - union.starts[i]!
  return ms
}
