import type { ContractTerms } from '@heqi/terms'
import type { FormulaWord } from './formulas.ts'
import type { Stretch } from './month-context.ts'
import { peakPeriods } from './peak-days.ts'
import { bandLabels } from './time-bands.ts'
import type { RecordVolume, RecordVolumeReading, VolumeReader } from './volume-reader.ts'

/** What could not be decided because a calendar year is not published. */
export type Unpublished = { readonly year: string; readonly purpose: FormulaWord }

/** What records add to a volume, by stretch and time band: plain data that can be handed from thread to thread. */
export type VolumeCount = {
  readonly stretches: readonly { readonly quantities: Float64Array; readonly records: number }[]
  readonly unpublished: readonly Unpublished[]
}

/** A volume that a month asks for, of one component where time rates may apply; `inPeak`: on the days of a peak alone. */
export type AskedVolume = { readonly volume: RecordVolume; readonly component?: string; readonly inPeak?: true }

/** A count with the volume that it is of. */
export type CountedVolume = AskedVolume & { readonly count: VolumeCount }

type Labelling = {
  readonly stretches: readonly Stretch[]
  readonly onUnpublished: (unpublished: Unpublished) => void
}

/** The time rates that apply to a component. */
export function ratesOf(stretch: Stretch, component: string | undefined): ContractTerms['fees/time-rates'] {
  const rates = stretch.terms['fees/time-rates']
  return component !== undefined && rates?.components.includes(component) === true ? rates : undefined
}

/** A count as the settlement reads it: with the names and multipliers of the bands. */
export function volumeReading(
  { stretches, onUnpublished }: Labelling,
  count: VolumeCount,
  component: string | undefined,
): RecordVolumeReading {
  for (const unpublished of count.unpublished) onUnpublished(unpublished)
  const parts = stretches.flatMap((stretch, index) => {
    const labels = bandLabels(ratesOf(stretch, component))
    const quantities = count.stretches[index]?.quantities ?? new Float64Array(1)
    // Bands in which nothing happened are left out; what lies outside all bands always has its part.
    return labels.flatMap(({ id, multiplier }, band) => {
      const quantity = quantities[band] ?? 0
      if (band > 0 && quantity === 0) return []
      return [{ stretch: index, multiplier, quantity, ...(id === undefined ? {} : { band: id }) }]
    })
  })
  return { parts, records: count.stretches.reduce((total, { records }) => total + records, 0) }
}

/** All volumes of records that the fees of a month may ask for. */
export function askedVolumes(stretches: readonly Stretch[]): readonly AskedVolume[] {
  const asked = new Map<string, AskedVolume>()
  const ask = (volume: { readonly kind: string } | undefined, component?: string, inPeak?: true): void => {
    if (volume?.kind !== 'records') return
    const entry = askedVolume(volume as RecordVolume, component, inPeak)
    asked.set(keyOf(entry), entry)
  }
  const hasPeak = stretches.some((stretch) => peakPeriods(stretch).length > 0)
  for (const { terms } of stretches) {
    for (const component of terms['fees/fee-components']?.components ?? []) {
      const volume = component.kind === 'per-hour' ? component.hours : component.kind === 'per-item' && component.volume
      if (volume === false) continue
      ask(volume, component.id)
      if (hasPeak) ask(volume, component.id, true)
    }
    for (const { volume } of terms['fees/included-volume'] ?? []) ask(volume)
    for (const { volume } of terms['fees/volume-baseline'] ?? []) ask(volume)
  }
  return [...asked.values()]
}

const askedVolume = (
  volume: RecordVolume,
  component: string | undefined,
  inPeak: boolean | undefined,
): AskedVolume => ({
  volume,
  ...(component === undefined ? {} : { component }),
  ...(inPeak === true ? { inPeak } : {}),
})

const keyOf = ({ volume, component, inPeak }: AskedVolume): string =>
  JSON.stringify([volume, component ?? null, inPeak ?? false])

/** Reads volumes from what was counted in parts. */
export class CountedVolumes implements VolumeReader {
  readonly #labelling: Labelling
  readonly #counts: ReadonlyMap<string, VolumeCount>

  constructor(labelling: Labelling, parts: readonly (readonly CountedVolume[])[]) {
    this.#labelling = labelling
    const together = parts.reduce(addVolumes, [])
    this.#counts = new Map(together.map(({ count, ...asked }) => [keyOf(asked), count]))
  }

  /** @inheritdoc */
  read(line: string, volume: RecordVolume, component?: string, inPeak?: boolean): RecordVolumeReading {
    const count = this.#counts.get(keyOf(askedVolume(volume, component, inPeak)))
    if (!count) throw new Error(`the volume of ${line} was not counted`)
    return volumeReading(this.#labelling, count, component)
  }
}

/** Counts of two parts of the records together; both were asked for the same volumes, or one for none. */
export function addVolumes(a: readonly CountedVolume[], b: readonly CountedVolume[]): readonly CountedVolume[] {
  if (a.length === 0) return b
  return a.map((counted, index) => {
    const other = b[index]
    return other ? { ...counted, count: added(counted.count, other.count) } : counted
  })
}

function added(a: VolumeCount, b: VolumeCount): VolumeCount {
  return {
    stretches: a.stretches.map(({ quantities, records }, index) => {
      const other = b.stretches[index]
      return {
        quantities: quantities.map((quantity, band) => quantity + (other?.quantities[band] ?? 0)),
        records: records + (other?.records ?? 0),
      }
    }),
    unpublished: distinct([...a.unpublished, ...b.unpublished]),
  }
}

const distinct = (all: readonly Unpublished[]): readonly Unpublished[] => [
  ...new Map(all.map((unpublished) => [`${unpublished.purpose} ${unpublished.year}`, unpublished])).values(),
]
