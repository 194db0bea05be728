import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import {
  addSummaries,
  type CsvLayout,
  type CsvRange,
  type CsvRangeOutcome,
  type Mapping,
  type ReadOutcome,
  type Reject,
} from '@heqi/records'
import { accept, type Refusal, type Result } from '@heqi/vocabulary'
import { joinBatches } from './join-batches.ts'

export type RangeTask = {
  readonly file: string
  readonly range: CsvRange
  readonly mapping: Mapping
  readonly layout: CsvLayout
  readonly mostRejects: number
}

export type RangeMessage =
  | { readonly kind: 'progress'; readonly bytes: number }
  | { readonly kind: 'done'; readonly outcome: Result<CsvRangeOutcome, Refusal>; readonly rejects: readonly Reject[] }

type RangeDone = Extract<RangeMessage, { kind: 'done' }>

/** Below this a file is read sooner by one thread than a second one is started. */
const LEAST_BYTES_PER_WORKER = 8_388_608

/** The file in as many ranges as there are processors, or one when it is small. */
export function rangesOf(
  sizeBytes: number,
  dataStart: number,
  processors = availableParallelism(),
): readonly CsvRange[] {
  const count = Math.max(1, Math.min(processors, Math.floor(sizeBytes / LEAST_BYTES_PER_WORKER)))
  const step = Math.ceil((sizeBytes - dataStart) / count)
  return Array.from({ length: count }, (_, index) => ({
    start: dataStart + index * step,
    end: index === count - 1 ? sizeBytes : dataStart + (index + 1) * step,
  }))
}

/**
 * Reads the ranges of a CSV file on worker threads and joins them. `undefined` when the ranges do not fit together (a line
 * break inside quotes stood where two ranges meet): the file must then be read as one.
 */
export async function readRanges(
  task: Omit<RangeTask, 'range'>,
  ranges: readonly CsvRange[],
  onBytes: (bytes: number) => void,
  onReject: (reject: Reject) => void = () => {},
): Promise<Result<ReadOutcome, Refusal> | undefined> {
  const done = await Promise.all(ranges.map((range) => readInWorker({ ...task, range }, onBytes)))
  const parts: CsvRangeOutcome[] = []
  for (const { outcome } of done) {
    if (!outcome.ok) return outcome
    parts.push(outcome.value)
  }
  const fits = parts.every((part, index) => index === 0 || parts[index - 1]?.endedAt === part.firstRowAt)
  if (!fits) return undefined
  let lines = task.mapping.header === undefined ? 1 : 0
  for (const [index, part] of parts.entries()) {
    for (const reject of done[index]?.rejects ?? []) onReject({ ...reject, line: reject.line + lines })
    lines += part.lines
  }
  const [first, ...others] = parts
  if (!first) throw new Error('a file has at least one range')
  const summary = others.reduce((sum, part) => addSummaries(sum, part.summary), first.summary)
  return accept({ batch: others.length === 0 ? first.batch : joinBatches(parts.map(({ batch }) => batch)), summary })
}

function readInWorker(task: RangeTask, onBytes: (bytes: number) => void): Promise<RangeDone> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./csv-range-worker.ts', import.meta.url), { workerData: task })
    worker.on('message', (message: RangeMessage) => {
      if (message.kind === 'progress') onBytes(message.bytes)
      else resolve(message)
    })
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the reading thread ended with ${code}`)))
  })
}
