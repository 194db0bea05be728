import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { MonthCounts, SettleInput } from '@heqi/engine'
import {
  addSummaries,
  areRising,
  type CsvLayout,
  type CsvRange,
  type CsvRangeOutcome,
  type Mapping,
  type ReadSummary,
  type RecordBatch,
  type Reject,
  type RisingIds,
} from '@heqi/records'
import { accept, type Instant, type IsoMonth, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import { joinBatches } from './join-batches.ts'

export type RangeTask = {
  readonly file: string
  readonly range: CsvRange
  readonly mapping: Mapping
  readonly layout: CsvLayout
  readonly mostRejects: number
}

/** What to count the records for. */
export type CountTask = Pick<SettleInput, 'contract' | 'facts' | 'asOf'> & { readonly months: readonly IsoMonth[] }

export type RangeOrder = { readonly kind: 'hand-over' } | { readonly kind: 'count'; readonly task: CountTask }

type RangeRead = Omit<CsvRangeOutcome, 'batch'> & {
  readonly kind: 'read'
  readonly rejects: readonly Reject[]
  readonly rows: number
  readonly lastEvent: Instant
  readonly ids: RisingIds | undefined
}

export type RangeMessage =
  | { readonly kind: 'progress'; readonly bytes: number }
  | { readonly kind: 'refused'; readonly problems: readonly Refusal[] }
  | RangeRead
  | { readonly kind: 'batch'; readonly batch: RecordBatch }
  | { readonly kind: 'counts'; readonly counts: readonly MonthCounts[] }

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
 * Reads the ranges of a CSV file on threads of their own. `undefined` when the ranges do not fit together (a line break
 * inside quotes stood where two ranges meet): the file must then be read as one.
 */
export async function readRanges(
  task: Omit<RangeTask, 'range'>,
  ranges: readonly CsvRange[],
  onBytes: (bytes: number) => void,
  onReject: (reject: Reject) => void = () => {},
): Promise<Result<RecordParts, Refusal> | undefined> {
  const threads = ranges.map((range) => new RangeThread({ ...task, range }, onBytes))
  const read = await Promise.all(threads.map((thread) => thread.next()))
  const parts: RangeRead[] = []
  for (const message of read) {
    if (message.kind === 'refused') {
      endAll(threads)
      return refuse(...message.problems)
    }
    if (message.kind === 'read') parts.push(message)
  }
  if (!parts.every((part, index) => index === 0 || parts[index - 1]?.endedAt === part.firstRowAt)) {
    endAll(threads)
    return undefined
  }
  let lines = task.mapping.header === undefined ? 1 : 0
  for (const part of parts) {
    for (const reject of part.rejects) onReject({ ...reject, line: reject.line + lines })
    lines += part.lines
  }
  return accept(new RecordParts(threads, parts))
}

function endAll(threads: readonly RangeThread[]): void {
  for (const thread of threads) thread.end()
}

/** Records that lie on several threads, in the order of their file. Ends its threads with the last answer. */
export class RecordParts {
  readonly rows: number
  readonly summary: ReadSummary
  readonly lastEvent: Instant
  /** Whether it is known already that no two records have the same identity. */
  readonly areDistinct: boolean
  readonly #threads: readonly RangeThread[]

  constructor(threads: readonly RangeThread[], parts: readonly RangeRead[]) {
    this.#threads = threads
    const nothing: ReadSummary = { read: 0, accepted: 0, filtered: {}, rejected: {} }
    this.summary = parts.reduce((sum, part) => addSummaries(sum, part.summary), nothing)
    this.rows = this.summary.accepted
    this.lastEvent = Math.max(...parts.map((part) => part.lastEvent))
    this.areDistinct = areRising(parts.filter(({ rows }) => rows > 0).map(({ ids }) => ids))
  }

  /** For each month what each thread counted of its records. */
  async counts(task: CountTask): Promise<readonly (readonly MonthCounts[])[]> {
    const answers = await this.#ask({ kind: 'count', task })
    const counts = answers.flatMap((answer) => (answer.kind === 'counts' ? [answer.counts] : []))
    return task.months.map((_, month) => counts.flatMap((ofThread) => ofThread[month] ?? []))
  }

  /** The records themselves, on this thread. */
  async batch(): Promise<RecordBatch> {
    const answers = await this.#ask({ kind: 'hand-over' })
    return joinBatches(answers.flatMap((answer) => (answer.kind === 'batch' ? [answer.batch] : [])))
  }

  async #ask(order: RangeOrder): Promise<readonly RangeMessage[]> {
    const answers = await Promise.all(this.#threads.map((thread) => thread.ask(order)))
    endAll(this.#threads)
    return answers
  }
}

class RangeThread {
  readonly #worker: Worker
  readonly #onBytes: (bytes: number) => void

  constructor(task: RangeTask, onBytes: (bytes: number) => void) {
    this.#worker = new Worker(new URL('./csv-range-worker.ts', import.meta.url), { workerData: task })
    this.#onBytes = onBytes
  }

  ask(order: RangeOrder): Promise<RangeMessage> {
    const answer = this.next()
    this.#worker.postMessage(order)
    return answer
  }

  /** The next message that is not about progress. */
  next(): Promise<RangeMessage> {
    return new Promise((resolve, reject) => {
      const worker = this.#worker
      const ended = (code: number): void => reject(new Error(`the reading thread ended with ${code}`))
      const heard = (message: RangeMessage): void => {
        if (message.kind === 'progress') {
          this.#onBytes(message.bytes)
          return
        }
        worker.off('message', heard).off('error', reject).off('exit', ended)
        resolve(message)
      }
      worker.on('message', heard).once('error', reject).once('exit', ended)
    })
  }

  end(): void {
    void this.#worker.terminate()
  }
}
