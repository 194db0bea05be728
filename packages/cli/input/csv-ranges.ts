import { addSummaries, areRising, type CsvRange, type ReadSummary, type RecordBatch, type Reject } from '@heqi/records'
import { accept, type Instant, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import { type CountPlan, type CountTask, countTask } from './count-plan.ts'
import type { FileRead } from './file-read.ts'
import { joinBatches } from './join-batches.ts'
import type { RangeRead, RangeTask } from './range-message.ts'
import { RangeThread, threadCount } from './range-thread.ts'

/** The file in as many ranges as there are processors, or one when it is small. */
export function rangesOf(sizeBytes: number, dataStart: number, processors?: number): readonly CsvRange[] {
  const count = threadCount(sizeBytes, processors)
  const step = Math.ceil((sizeBytes - dataStart) / count)
  return Array.from({ length: count }, (_, index) => ({
    start: dataStart + index * step,
    end: index === count - 1 ? sizeBytes : dataStart + (index + 1) * step,
  }))
}

export type RangesListener = {
  readonly onBytes: (bytes: number) => void
  readonly onReject: ((reject: Reject) => void) | undefined
}

/**
 * Reads the ranges of a CSV file on threads of their own. With a plan the records are only counted where that can be done
 * without keeping them. `undefined` when the ranges do not fit together (a line break inside quotes stood where two ranges
 * meet): the file must then be read as one.
 */
export async function readRanges(
  task: Omit<RangeTask, 'range'>,
  ranges: readonly CsvRange[],
  { onBytes, onReject }: RangesListener,
  plan?: CountPlan,
): Promise<Result<FileRead, Refusal> | undefined> {
  const threads = ranges.map((range) => new RangeThread({ ...task, range }, onBytes))
  const counted = plan && (await readCounted(threads, plan))
  const read = counted?.read ?? (await readAll(threads))
  const areKept = read.ok && !counted && fitTogether(read.value)
  if (!areKept) for (const thread of threads) thread.end()
  if (!read.ok) return read
  const parts = read.value
  if (!fitTogether(parts)) return undefined
  if (onReject) tellRejects(parts, task.mapping.header === undefined ? 1 : 0, onReject)
  const nothing: ReadSummary = { read: 0, accepted: 0, filtered: {}, rejected: {} }
  const summary = parts.reduce((sum, part) => addSummaries(sum, part.summary), nothing)
  if (!counted) return accept({ summary, batch: () => handOver(threads) })
  const counts = counted.task.months.map((_, month) => parts.flatMap((part) => part.counts?.[month] ?? []))
  return accept({ summary, counted: { rows: summary.accepted, asOf: counted.task.asOf, counts } })
}

type PartsRead = Result<readonly RangeRead[], Refusal>

async function readAll(threads: readonly RangeThread[], count?: CountTask): Promise<PartsRead> {
  const messages = await Promise.all(threads.map((thread) => thread.read(count)))
  const refused = messages.find((message) => message.kind === 'refused')
  return refused
    ? refuse(...refused.problems)
    : accept(messages.flatMap((message) => (message.kind === 'read' ? [message] : [])))
}

/**
 * Counts the records as they are read, up to the last event that the end of the file shows; where another one is later,
 * once more up to that event. `undefined` where the records must be kept to know whether two of them are the same.
 */
async function readCounted(threads: readonly RangeThread[], plan: CountPlan) {
  let task = countTask(plan, await lastEventAtEnd(threads))
  let read = await readAll(threads, task)
  if (read.ok && !areDistinct(read.value)) return undefined
  const lastEvent = read.ok ? Math.max(...read.value.map((part) => part.lastEvent)) : Number.NaN
  if (read.ok && countTask(plan, lastEvent).asOf !== task.asOf) {
    task = countTask(plan, lastEvent)
    read = await readAll(threads, task)
  }
  return { read, task }
}

/** How much of a file's end is looked at for the last event: files are mostly in order of time. */
const END_BYTES = 65_536

async function lastEventAtEnd(threads: readonly RangeThread[]): Promise<Instant> {
  const end = await threads.at(-1)?.readEnd(END_BYTES)
  return end?.kind === 'read' ? end.lastEvent : Number.NEGATIVE_INFINITY
}

/** Whether it is known already that no two records have the same identity. */
const areDistinct = (parts: readonly RangeRead[]): boolean =>
  areRising(parts.filter(({ rows }) => rows > 0).map(({ ids }) => ids))

const fitTogether = (parts: readonly RangeRead[]): boolean =>
  parts.every((part, index) => index === 0 || parts[index - 1]?.endedAt === part.firstRowAt)

function tellRejects(parts: readonly RangeRead[], linesBefore: number, onReject: (reject: Reject) => void): void {
  let lines = linesBefore
  for (const part of parts) {
    for (const reject of part.rejects) onReject({ ...reject, line: reject.line + lines })
    lines += part.lines
  }
}

/** The records that the threads kept, on this one. */
async function handOver(threads: readonly RangeThread[]): Promise<RecordBatch> {
  const answers = await Promise.all(threads.map((thread) => thread.handOver()))
  for (const thread of threads) thread.end()
  return joinBatches(answers.flatMap((answer) => (answer.kind === 'batch' ? [answer.batch] : [])))
}
