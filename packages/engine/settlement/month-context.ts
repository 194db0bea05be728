import {
  addDays,
  addToMonth,
  correspondingDay,
  datesOfMonth,
  daysBetween,
  monthOf,
  type NationalCalendar,
} from '@heqi/calendar'
import type { ContractFile, ContractTerms, TermSegment } from '@heqi/terms'
import { termSegments, termsInForce } from '@heqi/terms/terms-in-force'
import type { IsoDate, IsoMonth } from '@heqi/vocabulary'
import type { Facts } from '../facts.ts'
import type { MeasuredMetric } from '../metrics/measure.ts'
import type { Consequence, Formula } from '../statement.ts'
import type { MonthRecord, OpenAccounts } from './carry.ts'
import type { VolumeReader } from './volume-reader.ts'

/** Days of the month under the same terms; `until` is the day after the last. */
export type Stretch = TermSegment & { readonly days: number }

/** Where a month stands in the contract's years, which begin at the start of the term. */
export type ContractYear = {
  /** 0 for the first contract year. */
  readonly index: number
  /** Whether the contract year ends with this month. */
  readonly ends: boolean
  /** Whether the term ends with this month, or ended before it. */
  readonly termEnds: boolean
}

/** Everything that the steps read; what they could not know, they add to `reservations`. */
export type MonthContext = {
  readonly contract: ContractFile
  readonly month: IsoMonth
  /** Amendments signed after this day are not known. */
  readonly knownOn: IsoDate
  readonly daysInMonth: number
  /** The part of the month that lies in the term, cut where an amendment takes effect; empty outside the term. */
  readonly stretches: readonly Stretch[]
  readonly daysCovered: number
  /** The terms at the end of the month (of the term, when that is earlier). */
  readonly terms: ContractTerms
  readonly termStart: IsoDate
  readonly termEnd: IsoDate
  readonly year: ContractYear
  readonly facts: Facts
  readonly accounts: OpenAccounts
  readonly history: readonly MonthRecord[]
  readonly calendar: NationalCalendar
  readonly volumes: VolumeReader
  readonly metrics: readonly MeasuredMetric[]
  readonly reservations: Formula[]
  readonly consequences: Consequence[]
}

type Given = Pick<
  MonthContext,
  'contract' | 'month' | 'knownOn' | 'facts' | 'accounts' | 'history' | 'calendar' | 'metrics'
> & { readonly volumes: (stretches: readonly Stretch[]) => VolumeReader }

export function monthContext(given: Given): MonthContext {
  const { volumes, ...rest } = given
  const shape = monthShape(given.contract, given.month, given.knownOn)
  return { ...rest, ...shape, volumes: volumes(shape.stretches), reservations: [], consequences: [] }
}

type MonthShape = Pick<
  MonthContext,
  'daysInMonth' | 'stretches' | 'daysCovered' | 'terms' | 'termStart' | 'termEnd' | 'year'
>

/** The month against the term: what is covered, under which terms, in which contract year. */
export function monthShape(contract: ContractFile, month: IsoMonth, knownOn: IsoDate): MonthShape {
  const { start: first, end: last } = datesOfMonth(month)
  const { start: termStart, end: termEnd } = termsInForce(contract, last, knownOn)['term/duration']
  const from = first < termStart ? termStart : first
  const until = addDays(last > termEnd ? termEnd : last, 1)
  const segments = from < until ? termSegments(contract, from, until, knownOn) : []
  const stretches = segments.map(({ from, until, terms }) => ({ from, until, terms, days: daysBetween(from, until) }))
  return {
    daysInMonth: daysBetween(first, last) + 1,
    stretches,
    daysCovered: stretches.reduce((days, stretch) => days + stretch.days, 0),
    terms: stretches.at(-1)?.terms ?? termsInForce(contract, last < termEnd ? last : termEnd, knownOn),
    termStart,
    termEnd,
    year: contractYear(from, month, termStart, termEnd),
  }
}

/** A month belongs to the contract year of its first covered day. */
function contractYear(firstCovered: IsoDate, month: IsoMonth, termStart: IsoDate, termEnd: IsoDate): ContractYear {
  const index = yearsSince(termStart, firstCovered)
  const termEnds = month >= monthOf(termEnd)
  const next = `${addToMonth(month, 1)}-01`
  return { index, ends: termEnds || yearsSince(termStart, next) > index, termEnds }
}

/** Whole years from `start` to `date`, which is no earlier. */
export function yearsSince(start: IsoDate, date: IsoDate): number {
  let years = 0
  while (correspondingDay(start, 12 * (years + 1)) <= date) years++
  return years
}

/** The first month of the contract year with this index. */
export function firstMonthOfYear(context: Pick<MonthContext, 'termStart'>, index: number): IsoMonth {
  const anniversary = correspondingDay(context.termStart, 12 * index)
  return index > 0 && anniversary.slice(8) !== '01' ? addToMonth(monthOf(anniversary), 1) : monthOf(anniversary)
}

/** The terms of another month, as they are known now. */
export const termsOfMonth = (context: MonthContext, month: IsoMonth): ContractTerms =>
  monthShape(context.contract, month, context.knownOn).terms

/** Adds a reservation once. */
export function reserve(context: MonthContext, ...notes: readonly Formula[]): void {
  for (const note of notes) {
    const text = JSON.stringify(note, textOfBigint)
    if (!context.reservations.some((known) => JSON.stringify(known, textOfBigint) === text))
      context.reservations.push(note)
  }
}

const textOfBigint = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? value.toString() : value)
