import { parentPort, workerData } from 'node:worker_threads'
import { CHINA } from '@heqi/calendar'
import { type CsvRangeOutcome, type Reject, readCsvRange, risingIds } from '@heqi/records/csv-range'
import { buffersOf } from './batch-buffers.ts'
import type { CountTask, RangeMessage, RangeOrder, RangeTask } from './csv-ranges.ts'
import { fileChunks } from './file-chunks.ts'
import { lastEvent } from './last-event.ts'

/** Progress is told every so often: a message costs as much as reading some kilobytes. */
const REPORTED_BYTES = 16_777_216

/** Reads one range of a CSV file, keeps its records, and counts them or hands them over without copying, as it is told. */
async function serveRange(task: RangeTask): Promise<void> {
  const rejects: Reject[] = []
  const isFirst = task.range.start <= task.layout.dataStart
  let unreported = 0
  const chunks = fileChunks(task.file, {
    start: isFirst ? task.layout.dataStart : task.range.start - 1,
    onBytes: (bytes) => {
      unreported += bytes
      if (unreported < REPORTED_BYTES) return
      post({ kind: 'progress', bytes: unreported })
      unreported = 0
    },
    reuse: true,
  })
  const outcome = await readCsvRange(chunks, task.range, task.mapping, task.layout, {
    onReject: (reject) => {
      if (rejects.length < task.mostRejects) rejects.push(reject)
    },
  })
  if (!outcome.ok) return post({ kind: 'refused', problems: outcome.problems })
  const { batch, ...place } = outcome.value
  parentPort?.on('message', (order: RangeOrder) => {
    if (order.kind === 'hand-over') post({ kind: 'batch', batch }, [...buffersOf(batch)])
    else void count(batch, order.task)
  })
  post({ kind: 'read', ...place, rejects, rows: batch.length, lastEvent: lastEvent(batch), ids: risingIds(batch) })
}

/** The engine is loaded when there is something to count. */
async function count(batch: CsvRangeOutcome['batch'], { months, ...task }: CountTask): Promise<void> {
  const { countMonth } = await import('@heqi/engine/month-counts')
  post({ kind: 'counts', counts: months.map((month) => countMonth({ ...task, month, batch, calendar: CHINA })) })
}

function post(message: RangeMessage, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer)
}

await serveRange(workerData as RangeTask)
