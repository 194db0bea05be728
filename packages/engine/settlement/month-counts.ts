import { dateOf } from '@heqi/calendar'
import { contractZoneOf } from '../clocks/clock-terms.ts'
import { countForMetrics, isCountableInParts } from '../metrics/measure.ts'
import { monthShape } from './month-context.ts'
import { RecordVolumes } from './record-volume.ts'
import type { MonthCounts, SettleInput } from './settle-input.ts'
import { askedVolumes } from './volume-count.ts'

/** Whether the month can be counted in parts: not where records of other parts decide what one record is. */
export const canCountInParts = (input: Pick<SettleInput, 'contract'>): boolean => isCountableInParts(input)

/** Counts one part of a month's records. */
export function countMonth(input: Omit<SettleInput, 'carry' | 'corrections' | 'counts' | 'metrics'>): MonthCounts {
  const { contract, month, batch, facts, calendar, asOf } = input
  const zone = contractZoneOf(contract)
  const knownOn = input.knownOn ?? dateOf(asOf, zone)
  const { stretches } = monthShape(contract, month, knownOn)
  const volumes = new RecordVolumes({ batch, stretches, zone, calendar, asOf, onUnpublished: () => undefined })
  return {
    metrics: countForMetrics({ contract, month, batch, facts, calendar, asOf, knownOn }),
    volumes: askedVolumes(stretches).map((asked) => ({
      ...asked,
      count: volumes.count(asked.volume, asked.component),
    })),
  }
}
