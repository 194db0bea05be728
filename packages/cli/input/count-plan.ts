import type { MonthCounts, SettleInput } from '@heqi/engine'
import type { Instant, IsoMonth } from '@heqi/vocabulary'
import { defaultAsOf } from './as-of.ts'
import type { Months } from './period.ts'

/** What records are counted for as they are read, so that they need not be kept. */
export type CountPlan = Pick<SettleInput, 'contract' | 'facts'> & {
  readonly months: Months
  /** As the call says; else the records decide. */
  readonly asOf: Instant | undefined
}

/** The same for a thread that counts. */
export type CountTask = Pick<SettleInput, 'contract' | 'facts' | 'asOf'> & {
  readonly months: readonly IsoMonth[]
  /** After a later event than this there is no use in counting on. */
  readonly latest: Instant
}

/** Records that were counted and not kept. */
export type CountedRecords = {
  readonly rows: number
  readonly asOf: Instant
  /** For each month, what was counted of each part of the records. */
  readonly counts: readonly (readonly MonthCounts[])[]
}

/** Counts up to the instant that the call says, else up to the one that follows from the last event. */
export function countTask({ contract, facts, months, asOf: asked }: CountPlan, lastEvent: Instant): CountTask {
  if (asked !== undefined) return { contract, facts, months, asOf: asked, latest: Number.POSITIVE_INFINITY }
  const asOf = defaultAsOf(contract, months.at(-1) ?? months[0], lastEvent)
  return { contract, facts, months, asOf, latest: asOf }
}
