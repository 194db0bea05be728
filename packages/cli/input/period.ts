import { accept, type IsoMonth, type Refusal, type Result, refuse } from '@heqi/vocabulary'

/** A run of whole months, in order. */
export type Months = readonly [IsoMonth, ...IsoMonth[]]

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/
const MOST_MONTHS = 1200

/** `2026-10`, or `2026-08..2026-10`. */
export function parsePeriod(text: string): Result<Months> {
  const [from = '', to = from, ...more] = text.split('..')
  const problem: Refusal = { code: 'period-malformed', data: { value: text } }
  if (more.length > 0 || !MONTH.test(from) || !MONTH.test(to) || to < from) return refuse(problem)
  const months: [IsoMonth, ...IsoMonth[]] = [from]
  for (let month = from; month < to && months.length < MOST_MONTHS; ) {
    month = Temporal.PlainYearMonth.from(month).add({ months: 1 }).toString()
    months.push(month)
  }
  return accept(months)
}
