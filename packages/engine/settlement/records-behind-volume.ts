import { dateOf } from '@heqi/calendar'
import type { ContractTerms } from '@heqi/terms'
import { contractZoneOf } from '../clocks/clock-terms.ts'
import { monthShape } from './month-context.ts'
import { RecordVolumes } from './record-volume.ts'
import type { SettleInput } from './settle-input.ts'
import type { RecordVolume } from './volume-reader.ts'

/**
 * The rows of the batch that a volume line counts, ascending; the same selection that counted them. Empty for a line
 * that counts no records.
 */
export function recordsBehindVolume(input: Omit<SettleInput, 'carry' | 'corrections'>, lineId: string): Int32Array {
  const { contract, batch, calendar, asOf, month } = input
  const zone = contractZoneOf(contract)
  const { stretches } = monthShape(contract, month, input.knownOn ?? dateOf(asOf, zone))
  const volumes = new RecordVolumes({ batch, stretches, zone, calendar, asOf, onUnpublished: () => undefined })
  const last = stretches.at(-1)
  const volume = last && volumeOf(last.terms, lineId)
  if (!volume) return new Int32Array(0)
  const rowsIn = (index: number) => (isPeakLine(lineId) ? volumes.peakRows(volume, index) : volumes.rows(volume, index))
  const rows = stretches.flatMap((_, index) => Array.from(rowsIn(index)))
  return Int32Array.from(rows).sort()
}

const PEAK = 'peak.'
const isPeakLine = (lineId: string): boolean => lineId.startsWith(`base-fees/${PEAK}`)

/** The volume that a line of the base fees counts; that of a peak is its component's. */
function volumeOf(terms: ContractTerms, lineId: string): RecordVolume | undefined {
  const [group, name = ''] = lineId.split('/')
  if (group !== 'base-fees') return undefined
  const included = terms['fees/included-volume']?.find(({ id }) => name === `included.${id}`)
  const baseline = terms['fees/volume-baseline']?.find(({ id }) => name === `baseline.${id}`)
  const component = terms['fees/fee-components']?.components.find(
    ({ id }) => name === (isPeakLine(lineId) ? `${PEAK}${id}` : id),
  )
  const counted = component?.kind === 'per-item' ? component.volume : undefined
  const hours = component?.kind === 'per-hour' ? component.hours : undefined
  const volume = counted ?? hours ?? included?.volume ?? baseline?.volume
  return volume?.kind === 'records' ? volume : undefined
}
