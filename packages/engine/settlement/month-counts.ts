import { type ContractZone, dateOf } from '@heqi/calendar'
import type { RecordBatch } from '@heqi/records'
import { contractZoneOf } from '../clocks/clock-terms.ts'
import { MetricCounter } from '../metrics/measure.ts'
import { monthShape, type Stretch } from './month-context.ts'
import { RecordVolumes } from './record-volume.ts'
import type { MonthCounts, SettleInput } from './settle-input.ts'
import { type AskedVolume, addVolumes, askedVolumes, type CountedVolume } from './volume-count.ts'
import { VolumeRules } from './volume-rules.ts'

/** All but the records. */
type MonthScope = Omit<SettleInput, 'batch' | 'carry' | 'corrections' | 'counts' | 'metrics'>

/** Counts a month's records batch by batch; no batch is kept, so its columns may be written over afterwards. */
export class MonthCounter {
  readonly #scope: MonthScope
  readonly #zone: ContractZone
  readonly #stretches: readonly Stretch[]
  readonly #metrics: MetricCounter
  readonly #rules: VolumeRules
  readonly #asked: readonly AskedVolume[]
  #volumes: readonly CountedVolume[] = []

  constructor(scope: MonthScope) {
    const { contract, month, asOf, calendar } = scope
    const zone = contractZoneOf(contract)
    const knownOn = scope.knownOn ?? dateOf(asOf, zone)
    const { stretches } = monthShape(contract, month, knownOn)
    this.#scope = scope
    this.#zone = zone
    this.#stretches = stretches
    this.#metrics = new MetricCounter({ ...scope, knownOn })
    this.#rules = new VolumeRules({ stretches, zone, calendar, asOf })
    this.#asked = askedVolumes(stretches)
  }

  add(batch: RecordBatch): void {
    const { calendar, asOf } = this.#scope
    this.#metrics.add(batch)
    const given = {
      batch,
      stretches: this.#stretches,
      zone: this.#zone,
      calendar,
      asOf,
      onUnpublished: () => undefined,
    }
    const volumes = new RecordVolumes(given, this.#rules)
    const counted = this.#asked.map((asked) => ({
      ...asked,
      count: volumes.count(asked.volume, asked.component, asked.inPeak),
    }))
    this.#volumes = addVolumes(this.#volumes, counted)
  }

  /** At least one batch, be it without a row, has been added. */
  counts(): MonthCounts {
    return { metrics: this.#metrics.counts(), volumes: this.#volumes }
  }
}

/** Counts one part of a month's records. */
export function countMonth({ batch, ...scope }: MonthScope & { readonly batch: RecordBatch }): MonthCounts {
  const counter = new MonthCounter(scope)
  counter.add(batch)
  return counter.counts()
}
