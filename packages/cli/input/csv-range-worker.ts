import { parentPort, workerData } from 'node:worker_threads'
import { type Reject, readCsvRange } from '@heqi/records'
import type { Result } from '@heqi/vocabulary'
import { buffersOf } from './batch-buffers.ts'
import type { RangeMessage, RangeTask } from './csv-ranges.ts'
import { fileChunks } from './file-chunks.ts'

/** Reads one range of a CSV file and hands its columns over without copying them. */
async function readRange(task: RangeTask): Promise<void> {
  const rejects: Reject[] = []
  const isFirst = task.range.start <= task.layout.dataStart
  const chunks = fileChunks(task.file, {
    start: isFirst ? task.layout.dataStart : task.range.start - 1,
    onBytes: (bytes) => post({ kind: 'progress', bytes }),
    reuse: true,
  })
  const outcome = await readCsvRange(chunks, task.range, task.mapping, task.layout, {
    onReject: (reject) => {
      if (rejects.length < task.mostRejects) rejects.push(reject)
    },
  })
  post({ kind: 'done', outcome, rejects }, transferable(outcome))
}

const transferable = (outcome: Result<{ readonly batch: Parameters<typeof buffersOf>[0] }, unknown>): ArrayBuffer[] =>
  outcome.ok ? [...buffersOf(outcome.value.batch)] : []

function post(message: RangeMessage, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer)
}

await readRange(workerData as RangeTask)
