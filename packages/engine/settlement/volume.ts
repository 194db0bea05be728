import type { Volume } from '@heqi/terms'
import { add, type Fraction, fraction, fractionOf, multiply, ONE, sum, ZERO } from '@heqi/vocabulary'
import type { Source } from '../statement.ts'
import { reservation } from './line.ts'
import { type MonthContext, reserve } from './month-context.ts'
import type { RecordVolume } from './volume-reader.ts'

/** What one unit of a volume is. */
export type VolumeUnit = 'item' | 'second' | 'minute' | 'hour'

/** Units of one stretch of days in one time band. */
export type VolumePart = {
  readonly stretch: number
  /** Id of the time-rate band; absent outside all bands. */
  readonly band?: string
  readonly multiplier: Fraction
  readonly units: Fraction
}

export type VolumeReading = {
  readonly units: Fraction
  readonly parts: readonly VolumePart[]
  readonly sources: readonly Source[]
}

const MS_PER_UNIT: Readonly<Record<VolumeUnit, number>> = { item: 1, second: 1_000, minute: 60_000, hour: 3_600_000 }

const isTime = (volume: RecordVolume): boolean => volume.measure === 'talk-time' || volume.measure === 'handle-time'

/**
 * A volume of the month in units, by stretch and time band. A fact is one quantity for the whole month, so it is spread
 * over the stretches by days. `inPeak`: only what records arrive on the days of a peak. `undefined`, with a reservation, when the fact has not been stated.
 */
export function readVolume(
  context: MonthContext,
  line: string,
  volume: Volume,
  unit: VolumeUnit | undefined,
  component?: string,
  inPeak = false,
): VolumeReading | undefined {
  if (volume.kind === 'fact') return factVolume(context, volume.fact, component)
  const reading = context.volumes.read(line, volume, component, inPeak)
  const divisor = isTime(volume) ? MS_PER_UNIT[unit ?? 'minute'] : 1
  const parts = reading.parts.map(({ quantity, ...part }) => ({ ...part, units: fraction(quantity, divisor) }))
  const query = { kind: 'volume', line, month: context.month } as const
  return {
    units: sum(parts.map((part) => part.units)),
    parts,
    sources: [{ kind: 'records', query, count: reading.records }],
  }
}

function factVolume(context: MonthContext, fact: string, component: string | undefined): VolumeReading | undefined {
  const stated = quantityOf(context, fact)
  if (!stated) return undefined
  const rates = context.terms['fees/time-rates']
  if (component !== undefined && rates?.components.includes(component))
    reserve(context, reservation('time-rate-without-records', { component }))
  const parts = context.stretches.map((stretch, index) => ({
    stretch: index,
    multiplier: ONE,
    units: multiply(stated.value, fraction(stretch.days, context.daysCovered)),
  }))
  return { units: stated.value, parts, sources: [{ kind: 'fact', fact: 'quantities', ids: stated.ids }] }
}

/** The quantity that both parties state for the month: the sum of its entries. Reserves and answers `undefined` when none is there. */
export function quantityOf(
  context: MonthContext,
  fact: string,
): { readonly value: Fraction; readonly ids: readonly string[] } | undefined {
  const entries = (context.facts.quantities ?? []).filter(
    (quantity) => quantity.fact === fact && quantity.month === context.month,
  )
  if (entries.length === 0) {
    reserve(context, reservation('quantity-missing', { fact, month: context.month }))
    return undefined
  }
  return {
    value: entries.reduce((total, entry) => add(total, fractionOf(entry.value)), ZERO),
    ids: entries.map((entry) => entry.id),
  }
}
