import { addDays, latestDayWithFullPeriodBefore } from '@heqi/calendar'
import type { ServiceCreditTerms } from '@heqi/terms'
import { DAY_MS, elapsedMs, type IsoDate } from '@heqi/vocabulary'
import type { Facts } from '../facts.ts'
import type { ReservationKey } from './formulas.ts'
import { reservation } from './line.ts'
import { firstMonthOfYear, type MonthContext, reserve } from './month-context.ts'

type Reallocation = NonNullable<Facts['creditAllocations']>[number]

/**
 * The items of the month with the allocations that a reallocation of the contract has given them: each from its month on,
 * the later one standing. One that the contract does not allow, that was not noticed in time, or that is one too many in
 * its contract year changes nothing and is noted in its first month.
 */
export function allocatedItems(context: MonthContext, terms: ServiceCreditTerms): ServiceCreditTerms['items'] {
  const begun = (context.facts.creditAllocations ?? [])
    .filter(({ from }) => from <= context.month)
    .toSorted((a, b) => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1))
  const standing: Reallocation[] = []
  for (const entry of begun) {
    const fault = faultOf(context, terms, entry, standing)
    if (fault === undefined) standing.push(entry)
    else if (entry.from === context.month) reserve(context, reservation(fault, { id: entry.id, month: entry.from }))
  }
  const allocations = new Map(
    standing.flatMap((entry) => entry.allocations.map(({ metric, allocation }) => [metric, allocation] as const)),
  )
  return terms.items.map((item) => ({ ...item, allocation: allocations.get(item.metric) ?? item.allocation }))
}

function faultOf(
  context: MonthContext,
  { reallocation }: ServiceCreditTerms,
  { from, noticedOn, by }: Reallocation,
  standing: readonly Reallocation[],
): ReservationKey | undefined {
  if (!reallocation || (reallocation.by !== 'both' && reallocation.by !== by)) return 'reallocation-not-agreed'
  if (noticedOn > lastDayOfNotice(context, reallocation.notice, from)) return 'reallocation-noticed-late'
  const year = yearOf(context, from)
  const inYear = standing.filter((entry) => yearOf(context, entry.from) === year).length
  return inYear >= reallocation.timesPerYear ? 'reallocation-too-often' : undefined
}

/** The last day on which a notice leaves the whole period before the month begins; without a calendar the notice is believed. */
function lastDayOfNotice(
  context: MonthContext,
  notice: NonNullable<ServiceCreditTerms['reallocation']>['notice'],
  month: Reallocation['from'],
): IsoDate {
  const before = addDays(`${month}-01`, -1)
  const hoursMs = elapsedMs(notice)
  if (hoursMs !== undefined) return addDays(before, -Math.ceil(hoursMs / DAY_MS))
  const day = latestDayWithFullPeriodBefore(before, notice, context.calendar)
  if (day.ok) return day.value
  const [problem] = day.problems
  reserve(
    context,
    reservation('calendar-not-published', {
      year: String(problem?.data?.['year'] ?? month.slice(0, 4)),
      purpose: 'notice-period',
    }),
  )
  return before
}

/** The contract year of a month, counting from 0. */
function yearOf(context: MonthContext, month: Reallocation['from']): number {
  let year = 0
  while (firstMonthOfYear(context, year + 1) <= month) year += 1
  return year
}
