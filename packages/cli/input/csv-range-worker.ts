import { parentPort } from 'node:worker_threads'
import { CHINA } from '@heqi/calendar'
import { MonthCounter } from '@heqi/engine/month-counts'
import type { RecordBatch } from '@heqi/records/batch'
import {
  type CsvRangeOptions,
  type CsvRangeOutcome,
  type Reject,
  readCsvRange,
  risingIds,
} from '@heqi/records/csv-range'
import { buffersOf } from './batch-buffers.ts'
import type { CountTask } from './count-plan.ts'
import { fileChunksAtOnce } from './file-chunks.ts'
import { lastEvent } from './last-event.ts'
import { RangeCount } from './range-count.ts'
import type { RangeMessage, RangeOrder, RangeTask } from './range-message.ts'

/** Progress is told every so often: a message costs as much as reading some kilobytes. */
const REPORTED_BYTES = 16_777_216

let kept: RecordBatch | undefined

parentPort?.on('message', (order: RangeOrder) => void obey(order))

async function obey(order: RangeOrder): Promise<void> {
  if (order.kind === 'hand-over') handOver()
  else if (order.count) await countRange(order.task, order.count)
  else await keepRange(order.task)
}

/** Reads a range and keeps its records until they are asked for. */
async function keepRange(task: RangeTask): Promise<void> {
  const read = await readRange(task)
  if (!read) return
  const { batch, place, rejects } = read
  kept = batch
  post({ kind: 'read', ...place, rejects, rows: batch.length, lastEvent: lastEvent(batch), ids: risingIds(batch) })
}

/** Hands the records over without copying them. */
function handOver(): void {
  if (!kept) throw new Error('no records were kept')
  post({ kind: 'batch', batch: kept }, [...buffersOf(kept)])
  kept = undefined
}

/** Reads a range and counts its records as they come; none is kept. */
async function countRange(task: RangeTask, countTask: CountTask): Promise<void> {
  const { months, latest, ...scope } = countTask
  const count = new RangeCount(
    months.map((month) => new MonthCounter({ ...scope, month, calendar: CHINA })),
    latest,
  )
  kept = undefined
  const read = await readRange(task, {
    onBatch: (batch) => count.add(batch),
    ids: count.ids,
    isInVain: () => count.isInVain,
  })
  if (read) post({ kind: 'read', ...read.place, rejects: read.rejects, ...count.result() })
}

type Reading = Pick<CsvRangeOptions, 'ids' | 'onBatch'> & { readonly isInVain?: () => boolean }

type RangeRead = {
  readonly batch: RecordBatch
  readonly place: Omit<CsvRangeOutcome, 'batch'>
  readonly rejects: readonly Reject[]
}

/** `undefined` after a refusal, which has been told. */
async function readRange(task: RangeTask, { isInVain, ...reading }: Reading = {}): Promise<RangeRead | undefined> {
  const rejects: Reject[] = []
  const isFirst = task.range.start <= task.layout.dataStart
  let unreported = 0
  const chunks = fileChunksAtOnce(task.file, {
    start: isFirst ? task.layout.dataStart : task.range.start - 1,
    onBytes: (bytes) => {
      unreported += bytes
      if (unreported < REPORTED_BYTES) return
      post({ kind: 'progress', bytes: unreported })
      unreported = 0
    },
    ...(isInVain ? { isInVain } : {}),
  })
  const outcome = await readCsvRange(chunks, task.range, task.mapping, task.layout, {
    onReject: (reject) => {
      if (rejects.length < task.mostRejects) rejects.push(reject)
    },
    ...reading,
  })
  if (!outcome.ok) {
    post({ kind: 'refused', problems: outcome.problems })
    return undefined
  }
  const { batch, ...place } = outcome.value
  return { batch, place, rejects }
}

function post(message: RangeMessage, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer)
}
