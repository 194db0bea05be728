import {
  type ContractZone,
  compileServiceHours,
  isOpen,
  type NationalCalendar,
  type ServiceHours,
  startOfDate,
} from '@heqi/calendar'
import type { ContractTerms, RecordFilter } from '@heqi/terms'
import type { Instant, Interval } from '@heqi/vocabulary'
import type { Stretch } from './month-context.ts'
import { peakPeriods } from './peak-days.ts'
import { type TimeBands, timeBands } from './time-bands.ts'
import type { Unpublished } from './volume-count.ts'

export type WantedHours = NonNullable<RecordFilter['serviceHours']>

/** Whether an arrival is in or out of service hours as wanted; without `isIn` all are. */
type HoursRule = {
  readonly isIn: ((entered: Instant) => boolean) | undefined
  readonly unpublished: readonly Unpublished[]
}

type Rates = NonNullable<ContractTerms['fees/time-rates']>

type Given = {
  readonly stretches: readonly Stretch[]
  readonly zone: ContractZone
  readonly calendar: NationalCalendar
  readonly asOf: Instant
}

/** What the volumes of a month know before they look at a record; compiled once for all its batches. */
export class VolumeRules {
  readonly #given: Given
  readonly #hours = new Map<string, HoursRule>()
  readonly #bands = new Map<string, TimeBands>()

  constructor(given: Given) {
    this.#given = given
  }

  /** The arrivals of a stretch, as far as they are known. */
  arrivals({ from, until }: Stretch): Interval {
    const { zone, asOf } = this.#given
    return { start: startOfDate(from, zone), end: Math.min(startOfDate(until, zone), asOf + 1) }
  }

  /** The days of a peak in a stretch. */
  peaks(stretch: Stretch): readonly Interval[] {
    const { zone } = this.#given
    return peakPeriods(stretch).map(({ from, until }) => ({
      start: startOfDate(from, zone),
      end: startOfDate(until, zone),
    }))
  }

  /** Fees count what arrives in service hours, where the contract has them and the filter does not say otherwise. */
  hours(stretch: Stretch, wanted: WantedHours): HoursRule {
    const key = hoursKey(stretch, wanted)
    const rule = this.#hours.get(key) ?? this.#compile(stretch.terms['scope/service-hours'], stretch, wanted)
    this.#hours.set(key, rule)
    return rule
  }

  #compile(hours: ServiceHours | undefined, stretch: Stretch, wanted: WantedHours): HoursRule {
    const range = this.arrivals(stretch)
    if (wanted === 'any' || !hours || range.start >= range.end) return { isIn: undefined, unpublished: [] }
    const compiled = compileServiceHours(hours, range, this.#given.calendar, this.#given.zone)
    return {
      isIn: (entered) => isOpen(compiled, entered) === (wanted === 'inside'),
      unpublished: compiled.unpublishedYears.map((year) => ({ year: String(year), purpose: 'service-hours' })),
    }
  }

  /** The time bands of rates in a stretch; `undefined` without any. */
  bands(rates: Rates, stretchIndex: number): TimeBands | undefined {
    const stretch = this.#given.stretches[stretchIndex]
    if (!stretch || rates.bands.length === 0) return undefined
    const key = `${stretchIndex} ${JSON.stringify(rates)}`
    const known = this.#bands.get(key)
    if (known) return known
    const days = { first: stretch.from, count: stretch.days }
    const bands = timeBands(rates, days, this.#given.zone, this.#given.calendar)
    if (bands) this.#bands.set(key, bands)
    return bands
  }
}

export const hoursKey = (stretch: Stretch, wanted: WantedHours): string => `${stretch.from} ${wanted}`
