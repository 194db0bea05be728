import { addDays, addToMonth, type ContractZone, datesOfMonth, monthOf, startOfDate } from '@heqi/calendar'
import { HOUR_MS, type Instant, type IsoDate, type IsoMonth, MINUTE_MS } from '@heqi/vocabulary'
import type { Facts } from '../facts.ts'
import { Random } from './random.ts'

export type FactsInput = {
  readonly from: IsoDate
  readonly days: number
  readonly seed: number
  readonly zone: ContractZone
  readonly shifts: NonNullable<Facts['shifts']>
}

/** The facts of the simulated months: shifts as worked, outages, reports, training. */
export function simulatedFacts({ from, days, seed, zone, shifts }: FactsInput): Facts {
  const random = new Random(seed ^ 0x0fac)
  const months = monthsOf(from, addDays(from, days - 1))
  return {
    shifts: [...shifts],
    downtime: months.flatMap((month) => outages(month, zone, random)),
    reports: months.map((month) => ({
      id: `report-${month}`,
      month,
      deliveredOn: `${addToMonth(month, 1)}-${String(random.chance(0.9) ? random.integer(2, 5) : random.integer(6, 8)).padStart(2, '0')}`,
    })),
    training: months.flatMap((month) => training(month, shifts, random)),
  }
}

function monthsOf(first: IsoDate, last: IsoDate): readonly IsoMonth[] {
  const months: IsoMonth[] = []
  for (let month = monthOf(first); month <= monthOf(last); month = addToMonth(month, 1)) months.push(month)
  return months
}

/** One planned night of maintenance, and now and then something that nobody planned. */
function outages(month: IsoMonth, zone: ContractZone, random: Random): NonNullable<Facts['downtime']> {
  const dayStart = (): Instant => startOfDate(addDays(datesOfMonth(month).start, random.integer(0, 27)), zone)
  const outage = (id: string, start: Instant, minutes: number, planned: boolean) => ({
    id: `${id}-${month}`,
    start: isoInstant(start),
    end: isoInstant(start + minutes * MINUTE_MS),
    planned,
  })
  const planned = outage('maintenance', dayStart() + 2 * HOUR_MS, random.integer(60, 180), true)
  const start = dayStart() + random.integer(9 * 60, 17 * 60) * MINUTE_MS
  return random.chance(0.5) ? [planned, outage('outage', start, random.integer(5, 45), false)] : [planned]
}

const isoInstant = (instant: Instant): string => Temporal.Instant.fromEpochMilliseconds(instant).toString()

function training(
  month: IsoMonth,
  shifts: NonNullable<Facts['shifts']>,
  random: Random,
): NonNullable<Facts['training']> {
  const agents = [...new Set(shifts.filter(({ date }) => monthOf(date) === month).map(({ agent }) => agent))]
  return agents
    .filter(() => random.chance(0.95))
    .map((agent) => ({
      id: `training-${month}-${agent}`,
      month,
      agent,
      hours: String(random.integer(2, 6)),
      passed: random.chance(0.96),
    }))
}
