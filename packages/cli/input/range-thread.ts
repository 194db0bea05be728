import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { CountTask } from './count-plan.ts'
import type { RangeMessage, RangeOrder, RangeTask } from './range-message.ts'

/** Below this a file is read sooner by one thread than a second one is started. */
const LEAST_BYTES_PER_THREAD = 8_388_608

/** How many threads read a file of this size. */
export const threadCount = (sizeBytes: number, processors = availableParallelism()): number =>
  Math.max(1, Math.min(processors, Math.floor(sizeBytes / LEAST_BYTES_PER_THREAD)))

/** Threads that were started before it was known what they are to read. */
const ahead: Worker[] = []

/**
 * Starts the threads that will read these files, while this thread has yet to load what it needs. Where nothing comes of it
 * (another format, a refusal) they end with the process.
 */
export function startReading(files: readonly string[], cwd: string): void {
  const [file = ''] = files
  const size = files.length === 1 && file.endsWith('.csv') ? sizeOf(resolve(cwd, file)) : 0
  const count = threadCount(size)
  if (count === 1) return
  for (let at = 0; at < count; at++) {
    const worker = startedThread()
    worker.unref()
    ahead.push(worker)
  }
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

const startedThread = (): Worker => new Worker(new URL('csv-range-thread.mjs', import.meta.url))

function takenThread(): Worker {
  const worker = ahead.pop() ?? startedThread()
  worker.ref()
  return worker
}

const atWork = Promise.withResolvers<void>()

/** Settled when threads have begun to count: this one has nothing to do until they are through. */
export const threadsAtWork: Promise<void> = atWork.promise

/** A thread for one range of a file: it reads it, as often as it is told, and keeps its records or counts them. */
export class RangeThread {
  readonly #worker = takenThread()
  readonly #task: RangeTask
  readonly #onBytes: (bytes: number) => void

  constructor(task: RangeTask, onBytes: (bytes: number) => void) {
    this.#task = task
    this.#onBytes = onBytes
  }

  /** Reads the range; without `count` its records are kept. */
  read(count?: CountTask): Promise<RangeMessage> {
    if (count) atWork.resolve()
    return this.#ask({ kind: 'read', task: this.#task, ...(count ? { count } : {}) })
  }

  /** Reads the last bytes of the range, from the first row that begins in them. */
  readEnd(bytes: number): Promise<RangeMessage> {
    const { start, end } = this.#task.range
    const range = { start: Math.max(start, end - bytes), end }
    return this.#ask({ kind: 'read', task: { ...this.#task, range } })
  }

  handOver(): Promise<RangeMessage> {
    return this.#ask({ kind: 'hand-over' })
  }

  end(): void {
    void this.#worker.terminate()
  }

  /** The next message that is not about progress answers the order. */
  #ask(order: RangeOrder): Promise<RangeMessage> {
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
      worker.postMessage(order)
    })
  }
}
