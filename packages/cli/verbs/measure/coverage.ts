import { type ContractZone, dateOf } from '@heqi/calendar'
import type { RecordBatch } from '@heqi/records'
import type { Interval, Refusal } from '@heqi/vocabulary'

/** A period without a single record is almost always the wrong period or the wrong file. */
export function coverageRefusal(
  { numbers }: RecordBatch,
  period: Interval,
  value: string,
  zone: ContractZone,
): Refusal | undefined {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const entered of numbers.enteredAt) {
    if (entered >= period.start && entered < period.end) return undefined
    if (entered < first) first = entered
    if (entered > last) last = entered
  }
  const expected = last < first ? '0' : `${dateOf(first, zone)} - ${dateOf(last, zone)}`
  return { code: 'records-empty', data: { value, expected } }
}
