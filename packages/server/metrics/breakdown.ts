import { isoDate, localDays, localHours, weekdayIndex, zoneOf } from '@heqi/calendar'
import { type MeasureInput, type MetricResult, measure, type Reading, recordsBehind } from '@heqi/engine'
import { CHANNELS, type RecordBatch, selectRows, textAt } from '@heqi/records'
import type { Metric } from '@heqi/terms'
import { fraction } from '@heqi/vocabulary'

export const DIMENSIONS = ['hour', 'weekday-hour', 'day', 'channel', 'agent', 'case-type', 'queue'] as const
export type Dimension = (typeof DIMENSIONS)[number]

export type Part = { readonly key: string; readonly result: MetricResult }

/**
 * A metric's result in parts. The parts of a share come from the very rows that make up the whole, so they add up to it;
 * a mean is measured once more over the rows of each part.
 */
export function breakDown(
  input: MeasureInput,
  metric: Metric,
  reading: Reading,
  dimension: Dimension,
): readonly Part[] {
  const only = { ...input, metrics: [metric] }
  const [whole] = measure(only)
  if (!whole) return []
  const keyOf = keysOf(
    input.batch,
    dimension,
    input.contract.terms['identity/contract-particulars'].timeZone ?? 'Asia/Shanghai',
  )
  const counted = grouped(recordsBehind(only, metric.id, 'denominator', reading), keyOf)
  const { [reading]: result } = whole
  if (result.unit === 'share') {
    const hits = grouped(recordsBehind(only, metric.id, 'numerator', reading), keyOf)
    return sortedParts(counted, (key, rows) => sharePart(result, hits.get(key)?.length ?? 0, rows.length))
  }
  return sortedParts(counted, (_, rows) => {
    const [part] = measure({ ...only, batch: selectRows(input.batch, rows) })
    return part ? part[reading] : result
  })
}

function sharePart(whole: MetricResult, hits: number, count: number): MetricResult {
  return {
    ...whole,
    numerator: BigInt(hits),
    denominator: BigInt(count),
    value: count === 0 ? undefined : fraction(hits, count),
    n: count,
    excluded: {},
    pending: 0,
  }
}

function grouped(rows: Int32Array, keyOf: (row: number) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}

const sortedParts = (groups: Map<string, number[]>, result: (key: string, rows: number[]) => MetricResult): Part[] =>
  [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, rows]) => ({ key, result: result(key, rows) }))

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** The part that a row belongs to: `09` an hour, `3-09` Thursday at nine, `2026-10-08` a day; empty where it is not known. */
function keysOf(batch: RecordBatch, dimension: Dimension, timeZone: string): (row: number) => string {
  const zone = zoneOf(timeZone)
  const { enteredAt } = batch.numbers
  switch (dimension) {
    case 'hour': {
      const hours = localHours(zone, enteredAt)
      return (row) => twoDigits(hours[row] ?? 0)
    }
    case 'weekday-hour': {
      const hours = localHours(zone, enteredAt)
      const days = localDays(zone, enteredAt)
      return (row) => `${weekdayIndex(days[row] ?? 0)}-${twoDigits(hours[row] ?? 0)}`
    }
    case 'day': {
      const days = localDays(zone, enteredAt)
      return (row) => isoDate(days[row] ?? 0)
    }
    case 'channel':
      return (row) => CHANNELS[batch.codes.channel[row] ?? -1] ?? ''
    case 'agent':
      return (row) => textAt(batch.texts.agent, row) ?? ''
    case 'case-type':
      return (row) => textAt(batch.texts.caseType, row) ?? ''
    case 'queue':
      return (row) => textAt(batch.texts.queue, row) ?? ''
  }
}
