import { type ContractZone, dateOf, type NationalCalendar } from '@heqi/calendar'
import type { RecordBatch } from '@heqi/records'
import type { ContractTerms } from '@heqi/terms'
import type { Instant } from '@heqi/vocabulary'
import { filterTests, passes, scopeTests } from '../clocks/code-test.ts'
import { EventColumns } from '../clocks/event-columns.ts'
import type { Stretch } from './month-context.ts'
import { billedMs, billingIncrement, UNPUBLISHED } from './time-bands.ts'
import { ratesOf, type Unpublished, type VolumeCount, volumeReading } from './volume-count.ts'
import type { RecordVolume, RecordVolumeReading, VolumeReader } from './volume-reader.ts'
import { hoursKey, VolumeRules, type WantedHours } from './volume-rules.ts'

type Given = {
  readonly batch: RecordBatch
  readonly stretches: readonly Stretch[]
  readonly zone: ContractZone
  readonly calendar: NationalCalendar
  readonly asOf: Instant
  /** Called with what could not be decided because a calendar year is not published. */
  readonly onUnpublished: (unpublished: Unpublished) => void
}

/**
 * Volumes of a month over the columns of a batch: which rows count (arrival in the stretch, filter, scope, service hours,
 * measure), and what they add up to. Counting and listing go through the same selection, so they cannot differ.
 */
export class RecordVolumes implements VolumeReader {
  readonly #given: Given
  readonly #rules: VolumeRules
  readonly #events: EventColumns
  readonly #selected = new Map<string, Int32Array>()

  /** `rules`: those of the same month, where several batches are counted one after the other. */
  constructor(given: Given, rules = new VolumeRules(given)) {
    this.#given = given
    this.#rules = rules
    this.#events = new EventColumns(given.batch, given.asOf)
  }

  /** @inheritdoc */
  read(_line: string, volume: RecordVolume, component?: string, inPeak = false): RecordVolumeReading {
    return volumeReading(this.#given, this.count(volume, component, inPeak), component)
  }

  /** What the records add to a volume; plain data, and counts of several batches add up. */
  count(volume: RecordVolume, component: string | undefined, inPeak = false): VolumeCount {
    const unpublished: Unpublished[] = []
    const stretches = this.#given.stretches.map((stretch, index) => {
      const rows = inPeak ? this.peakRows(volume, index) : this.rows(volume, index)
      unpublished.push(...this.#rules.hours(stretch, hoursOf(volume)).unpublished)
      const quantities = this.#quantities(volume, rows, index, ratesOf(stretch, component), unpublished)
      return { quantities, records: rows.length }
    })
    return { stretches, unpublished }
  }

  /** The rows that a volume counts in a stretch, ascending. */
  rows(volume: RecordVolume, stretchIndex: number): Int32Array {
    const key = JSON.stringify([stretchIndex, volume.filter ?? null, rowKind(volume.measure)])
    const known = this.#selected.get(key)
    if (known) return known
    const stretch = this.#given.stretches[stretchIndex]
    const rows = stretch ? this.#select(volume, stretch) : new Int32Array(0)
    this.#selected.set(key, rows)
    return rows
  }

  /** Those of the rows that arrive on the days of a peak. */
  peakRows(volume: RecordVolume, stretchIndex: number): Int32Array {
    const stretch = this.#given.stretches[stretchIndex]
    const peaks = stretch ? this.#rules.peaks(stretch) : []
    if (peaks.length === 0) return new Int32Array(0)
    const { enteredAt } = this.#given.batch.numbers
    return kept(this.rows(volume, stretchIndex), (row) =>
      peaks.some(({ start, end }) => enteredAt[row]! >= start && enteredAt[row]! < end),
    )
  }

  #select(volume: RecordVolume, stretch: Stretch): Int32Array {
    const arrivals = this.#arrivals(stretch, hoursOf(volume))
    const tests = filterTests(volume.filter, this.#given.batch)
    const filtered = tests.length === 0 ? arrivals : kept(arrivals, (row) => passes(tests, row))
    if (volume.measure === 'answered') return this.#events.answeredOf(filtered)
    if (volume.measure !== 'resolved') return filtered
    return kept(filtered, (row) => !Number.isNaN(this.#events.lastResolvedAt(row)))
  }

  /** What arrived in the stretch, in scope, and in or out of service hours as wanted: what all volumes choose from. */
  #arrivals(stretch: Stretch, wanted: WantedHours): Int32Array {
    const key = hoursKey(stretch, wanted)
    const known = this.#selected.get(key)
    if (known) return known
    const { batch } = this.#given
    const { start, end } = this.#rules.arrivals(stretch)
    const scope = scopeTests(stretch.terms, batch)
    const { isIn } = this.#rules.hours(stretch, wanted)
    const { enteredAt } = batch.numbers
    const rows = new Int32Array(batch.length)
    let count = 0
    for (let row = 0; row < batch.length; row++) {
      const entered = enteredAt[row]!
      if (!(entered >= start && entered < end) || (scope.length > 0 && !passes(scope, row))) continue
      if (isIn === undefined || isIn(entered)) rows[count++] = row
    }
    const arrivals = tight(rows, count)
    this.#selected.set(key, arrivals)
    return arrivals
  }

  /** What the rows add up to in each time band, the first being outside all bands. */
  #quantities(
    volume: RecordVolume,
    rows: Int32Array,
    stretch: number,
    rates: ContractTerms['fees/time-rates'],
    unpublishedYears: Unpublished[],
  ): Float64Array {
    const bands = rates && this.#rules.bands(rates, stretch)
    const quantities = new Float64Array(bands?.count ?? 1)
    const quantityOf = this.#quantity(volume.measure, rates)
    if (!bands && !quantityOf) {
      quantities[0] = rows.length
      return quantities
    }
    const { enteredAt } = this.#given.batch.numbers
    let unpublished: Instant | undefined
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!
      const entered = enteredAt[row]!
      const band = bands ? bands.bandOf(entered) : 0
      if (band === UNPUBLISHED) unpublished = entered
      // What cannot be decided is charged at the plain rate, under the reservation below.
      quantities[band === UNPUBLISHED ? 0 : band]! += quantityOf ? quantityOf(row) : 1
    }
    if (unpublished !== undefined)
      unpublishedYears.push({ year: dateOf(unpublished, this.#given.zone).slice(0, 4), purpose: 'time-rates' })
    return quantities
  }

  /** Milliseconds of a row for the times, billed by increments where the contract bills so; absent: count rows. */
  #quantity(
    measure: RecordVolume['measure'],
    rates: ContractTerms['fees/time-rates'],
  ): ((row: number) => number) | undefined {
    if (measure !== 'talk-time' && measure !== 'handle-time') return undefined
    const { talkMs, holdMs, wrapUpMs } = this.#given.batch.numbers
    const spent =
      measure === 'talk-time'
        ? (row: number) => orZero(talkMs[row])
        : (row: number) => orZero(talkMs[row]) + orZero(holdMs[row]) + orZero(wrapUpMs[row])
    const increment = billingIncrement(rates)
    return increment ? (row) => billedMs(increment, spent(row)) : spent
  }
}

function kept(rows: Int32Array, isKept: (row: number) => boolean): Int32Array {
  const passed = new Int32Array(rows.length)
  let count = 0
  for (let at = 0; at < rows.length; at++) if (isKept(rows[at]!)) passed[count++] = rows[at]!
  return tight(passed, count)
}

/** The first `count` rows; copied only where that spares much. */
const tight = (rows: Int32Array, count: number): Int32Array =>
  count * 2 > rows.length ? rows.subarray(0, count) : rows.slice(0, count)

const hoursOf = (volume: RecordVolume): WantedHours => volume.filter?.serviceHours ?? 'inside'

/** Which measures select the same rows. */
const rowKind = (measure: RecordVolume['measure']): string =>
  measure === 'answered' || measure === 'resolved' ? measure : 'all'

/** Durations are whole milliseconds; an absent one is none. */
const orZero = (value: number | undefined): number =>
  value === undefined || Number.isNaN(value) ? 0 : Math.round(value)
