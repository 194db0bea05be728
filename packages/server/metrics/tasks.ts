import { CHINA } from '@heqi/calendar'
import { measure, type Reading, type RecordPart, recordClocks, recordsBehind } from '@heqi/engine'
import { type RecordBatch, recordAt, textAt } from '@heqi/records'
import { type Metric, termsInForce } from '@heqi/terms'
import type { IsoMonth } from '@heqi/vocabulary'
import { inScene, type MonthScene, monthScene, type TaskScene, type Workplace } from '../compute/scene.ts'
import { contractFileOf } from '../contracts/contract.ts'
import { currentFacts, factsOf } from '../facts/sql.ts'
import { cursorOf, readCursor } from '../http/pagination.ts'
import { Problem } from '../http/problem.ts'
import { recordOf } from '../records/seal.ts'
import { revisionsOf } from '../records/sql.ts'
import { breakDown, type Dimension } from './breakdown.ts'
import { metricView, resultView } from './view.ts'

/** All promised metrics of a month. */
export async function measureMonth(
  place: Workplace,
  scene: TaskScene,
  { month }: { month: IsoMonth },
): Promise<string> {
  const found = await inScene(place, scene, (tx) => monthScene(tx, place, scene, month))
  const items = measure(found.input).map((measured) => metricView(measured, found.terms, found.file))
  return JSON.stringify({ month, asOf: new Date(scene.asOf).toISOString(), records: found.batch.length, items })
}

/** @throws Problem `metric-unknown`. */
function definitionOf({ terms }: MonthScene, metricId: string): Metric {
  const metric = terms['quality/kpi']?.metrics.find(({ id }) => id === metricId)
  if (!metric) throw new Problem('metric-unknown', { metric: metricId })
  return metric
}

export async function breakDownMetric(
  place: Workplace,
  scene: TaskScene,
  { month, metric, reading, by }: { month: IsoMonth; metric: string; reading: Reading; by: Dimension },
): Promise<string> {
  const found = await inScene(place, scene, (tx) => monthScene(tx, place, scene, month))
  const parts = breakDown(found.input, definitionOf(found, metric), reading, by)
  return JSON.stringify({
    month,
    metric,
    reading,
    by,
    items: parts.map(({ key, result }) => ({ key, ...resultView(result) })),
  })
}

export type ListBehindInput = {
  readonly month: IsoMonth
  readonly metric: string
  readonly part: RecordPart
  readonly reading: Reading
  readonly cursor?: string | undefined
  readonly limit: number
}

/** A page of the records behind a number, in the order of their arrival. */
export async function listRecordsBehind(place: Workplace, scene: TaskScene, input: ListBehindInput): Promise<string> {
  const { month, metric, part, reading, cursor, limit } = input
  const found = await inScene(place, scene, (tx) => monthScene(tx, place, scene, month))
  const only = { ...found.input, metrics: [definitionOf(found, metric)] }
  return recordPage(found.batch, recordsBehind(only, metric, part, reading), cursor, limit)
}

/** Rows by arrival, then identity: an order that does not depend on how the batch was put together. */
export function recordPage(batch: RecordBatch, rows: Int32Array, cursor: string | undefined, limit: number): string {
  const { enteredAt } = batch.numbers
  const order = (a: number, b: number): number =>
    (enteredAt[a] ?? 0) - (enteredAt[b] ?? 0) || identityOrder(batch, a, b)
  const sorted = Array.from(rows).sort(order)
  const [offset = 0] = readCursor(cursor, 1) ?? []
  const start = Number(offset)
  const shown = sorted.slice(start, start + limit)
  const items = shown.map((row) => recordAt(batch, row))
  const nextCursor = start + limit < sorted.length ? cursorOf([start + limit]) : null
  return JSON.stringify({ total: sorted.length, items, nextCursor })
}

const identityOrder = (batch: RecordBatch, a: number, b: number): number =>
  (textAt(batch.texts.sourceId, a) ?? '') < (textAt(batch.texts.sourceId, b) ?? '') ? -1 : 1

/** One record with all its clocks. */
export async function clocksOfRecord(
  place: Workplace,
  scene: TaskScene,
  { source, sourceId }: { source: string; sourceId: string },
): Promise<string> {
  const found = await inScene(place, scene, async (tx) => {
    const [row] = await revisionsOf(tx, scene.contractId, source, sourceId)
    if (!row) throw new Problem('not-found')
    return {
      day: row.day,
      record: recordOf(row),
      file: await contractFileOf(tx, scene.contractId),
      facts: factsOf(await currentFacts(tx, scene.contractId)),
    }
  })
  const clocks = (reading: Reading) =>
    recordClocks(found.record, { contract: found.file, calendar: CHINA, facts: found.facts, asOf: scene.asOf, reading })
  const terms = termsInForce(found.file, found.day)
  return JSON.stringify({
    record: found.record,
    asOf: new Date(scene.asOf).toISOString(),
    timeZone: terms['identity/contract-particulars'].timeZone ?? 'Asia/Shanghai',
    clocks: { raw: clocks('raw'), adjusted: clocks('adjusted') },
  })
}
