/** Metrics over dated facts: rosters, downtime, reports, training. */
import { addToMonth, type ContractZone, dateOf, datesOfMonth, endOfDay } from '@heqi/calendar'
import type { ContractTerms } from '@heqi/terms'
import {
  add,
  compare,
  type Fraction,
  fraction,
  fractionOf,
  type Instant,
  type Interval,
  type IsoDate,
  type IsoMonth,
  ZERO,
} from '@heqi/vocabulary'
import { excusedWindows, instantOf } from '../clocks/excused-windows.ts'
import { IntervalUnion } from '../clocks/interval-union.ts'
import type { Facts } from '../facts.ts'
import type { MetricResult, Reading } from '../metric-result.ts'
import type { FactMetric } from './formulas/record-formulas.ts'
import { ratio } from './tally.ts'
import type { TermsEra } from './terms-over-time.ts'

/** What a metric over facts is measured from. `era` holds the terms in force at the end of the period. */
export type FactScene = {
  readonly facts: Facts
  readonly period: Interval
  readonly era: TermsEra
  readonly zone: ContractZone
  readonly asOf: Instant
}

export type FactCount = Pick<MetricResult, 'numerator' | 'denominator' | 'value' | 'n' | 'pending' | 'factIds'>

const MS_PER_SECOND = 1000n

type ReportTerms = NonNullable<ContractTerms['quality/reports']>

export function measureFacts(metric: FactMetric, reading: Reading, scene: FactScene, handledMs: bigint): FactCount {
  switch (metric.formula) {
    case 'occupancy':
      return occupancy(scene, handledMs)
    case 'attendance':
      return attendance(scene)
    case 'availability':
      return availability(metric.id, reading, scene)
    case 'report-on-time':
      return reportOnTime(scene)
    case 'training-coverage':
      return trainingCoverage(metric.minimumHours ?? 0, scene)
  }
}

type Shift = NonNullable<Facts['shifts']>[number]

const shiftsOf = ({ facts, period, zone }: FactScene): readonly Shift[] =>
  (facts.shifts ?? []).filter(({ date }) => isDateIn(date, period, zone))

/** Whether the date ends within the period: a day belongs to the period that holds all of it. */
const isDateIn = (date: IsoDate, { start, end }: Interval, zone: ContractZone): boolean => {
  const dayEnd = endOfDay(date, zone)
  return dayEnd > start && dayEnd <= end
}

const idsOf = (facts: readonly { readonly id: string }[]): readonly string[] => facts.map(({ id }) => id)

const total = (seconds: readonly number[]): bigint => seconds.reduce((sum, value) => sum + BigInt(value), 0n)

/** Handling time / attended time. */
function occupancy(scene: FactScene, handledMs: bigint): FactCount {
  const shifts = shiftsOf(scene)
  const attendedMs = total(shifts.map((shift) => shift.attendedSeconds)) * MS_PER_SECOND
  return {
    ...ratio(...lowest(handledMs, attendedMs, MS_PER_SECOND)),
    n: shifts.length,
    pending: 0,
    factIds: idsOf(shifts),
  }
}

/** Attended / scheduled time; staying on after one shift does not make up for missing another. */
function attendance(scene: FactScene): FactCount {
  const shifts = shiftsOf(scene)
  const attended = total(shifts.map((shift) => Math.min(shift.attendedSeconds, shift.scheduledSeconds)))
  const scheduled = total(shifts.map((shift) => shift.scheduledSeconds))
  return { ...ratio(attended, scheduled), n: shifts.length, pending: 0, factIds: idsOf(shifts) }
}

/** Time up / time that was promised, which planned maintenance is not, nor in the adjusted reading what is excused. */
function availability(id: string, reading: Reading, { facts, period, era, asOf }: FactScene): FactCount {
  const start = Math.max(period.start, era.term.start)
  const end = Math.min(period.end, era.term.end, asOf)
  const outages = (facts.downtime ?? []).filter(
    (outage) => instantOf(outage.start) < end && instantOf(outage.end) > start,
  )
  const excused = reading === 'adjusted' ? excusedWindows(facts.exclusions, id) : []
  const notPromised = [...outages.filter(({ planned }) => planned).map(spanOf), ...excused]
  const notPromisedMs = unionMs(notPromised, start, end)
  // Down in a planned window is not down: what both together take, less what the windows take alone.
  const downMs = unionMs([...outages.map(spanOf), ...excused], start, end) - notPromisedMs
  const promisedMs = Math.max(0, end - start) - notPromisedMs
  const up = lowest(BigInt(promisedMs - downMs), BigInt(promisedMs), MS_PER_SECOND)
  return { ...ratio(...up), n: outages.length, pending: 0, factIds: idsOf(outages) }
}

const spanOf = (outage: { readonly start: string; readonly end: string }): Interval => ({
  start: instantOf(outage.start),
  end: instantOf(outage.end),
})

function unionMs(intervals: readonly Interval[], start: Instant, end: Instant): number {
  const union = new IntervalUnion()
  for (const interval of intervals) union.add(Math.max(interval.start, start), Math.min(interval.end, end))
  union.merge()
  let ms = 0
  for (let i = 0; i < union.count; i++) ms += union.ends[i]! - union.starts[i]!
  return ms
}

/** Both parts by the unit where it divides them: whole seconds stay seconds. */
function lowest(numerator: bigint, denominator: bigint, unit: bigint): [bigint, bigint] {
  const divides = numerator % unit === 0n && denominator % unit === 0n
  return divides ? [numerator / unit, denominator / unit] : [numerator, denominator]
}

/** Reports delivered by their due day / reports due. A report counts in the period in which it is due, so none is judged early. */
function reportOnTime({ facts, period, era, zone, asOf }: FactScene): FactCount {
  const terms = era.terms['quality/reports']
  const today = dateOf(asOf, zone)
  const due = (facts.reports ?? []).flatMap((report) => {
    const dueOn = terms && dueDayOf(report.month, terms)
    return dueOn !== undefined && isDateIn(dueOn, period, zone) ? [{ ...report, dueOn }] : []
  })
  const isDelivered = ({ deliveredOn, dueOn }: (typeof due)[number]): boolean =>
    deliveredOn !== undefined && deliveredOn <= dueOn && deliveredOn <= today
  const onTime = due.filter(isDelivered)
  const judged = due.filter((report) => isDelivered(report) || today > report.dueOn)
  return {
    ...ratio(BigInt(onTime.length), BigInt(judged.length)),
    n: judged.length,
    pending: due.length - judged.length,
    factIds: idsOf(due),
  }
}

const MONTHS_OF = { month: 1, quarter: 3, year: 12 } as const

/** The due day after the month, quarter or year that contains the month; where there is no such day, the month's last. */
function dueDayOf(month: IsoMonth, { frequency, dueDay }: ReportTerms): IsoDate {
  const months = MONTHS_OF[frequency]
  const monthNumber = Number(month.slice(5))
  const dueMonth = addToMonth(month, Math.ceil(monthNumber / months) * months - monthNumber + 1)
  const { end } = datesOfMonth(dueMonth)
  const asStated = `${dueMonth}-${dueDay.toString().padStart(2, '0')}`
  return asStated < end ? asStated : end
}

/** Agents with at least the hours and no failed exam / agents on a roster or in training in the period. */
function trainingCoverage(minimumHours: number, scene: FactScene): FactCount {
  const { facts, period, zone } = scene
  const training = (facts.training ?? []).filter(({ month }) => isDateIn(datesOfMonth(month).end, period, zone))
  const hoursOf = new Map<string, Fraction>()
  for (const { agent, hours } of training) hoursOf.set(agent, add(hoursOf.get(agent) ?? ZERO, fractionOf(hours)))
  const failed = new Set(training.filter(({ passed }) => passed === false).map(({ agent }) => agent))
  const passed = new Set(training.filter(({ passed }) => passed === true).map(({ agent }) => agent))
  const required = fraction(minimumHours)
  const isCovered = (agent: string): boolean =>
    compare(hoursOf.get(agent) ?? ZERO, required) >= 0 &&
    hoursOf.has(agent) &&
    (!failed.has(agent) || passed.has(agent))
  const shifts = shiftsOf(scene)
  const agents = [...new Set([...shifts, ...training].map(({ agent }) => agent))]
  return {
    ...ratio(BigInt(agents.filter(isCovered).length), BigInt(agents.length)),
    n: agents.length,
    pending: 0,
    factIds: [...idsOf(training), ...idsOf(shifts)],
  }
}
