import { Worker } from 'node:worker_threads'
import type { CountTask } from './count-plan.ts'
import type { RangeMessage, RangeOrder, RangeTask } from './range-message.ts'

/**
 * The first words of a thread, in JavaScript: a thread has to ask for the compile cache itself, and whatever it loads before
 * that it strips of its types again, which takes longer than reading a hundred thousand rows.
 */
const BEGIN = "require('node:module').enableCompileCache(); import(require('node:worker_threads').workerData)"

/** A thread for one range of a file: it reads it, as often as it is told, and keeps its records or counts them. */
export class RangeThread {
  readonly #worker = new Worker(BEGIN, { eval: true, workerData: import.meta.resolve('./csv-range-worker.ts') })
  readonly #task: RangeTask
  readonly #onBytes: (bytes: number) => void

  constructor(task: RangeTask, onBytes: (bytes: number) => void) {
    this.#task = task
    this.#onBytes = onBytes
  }

  /** Reads the range; without `count` its records are kept. */
  read(count?: CountTask): Promise<RangeMessage> {
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
