import { Worker } from 'node:worker_threads'
import type { GivenRoles, ReadProblemCode } from '@heqi/contract'
import { Problem } from '../http/problem.ts'
import type { ImportSummary } from './sql.ts'

/** A file as it came, or what was read in one, to be read again; with the roles that somebody gave the parties of its contracts. */
export type ReadingRequest = { readonly roles: Readonly<Record<number, GivenRoles>> } & (
  | { readonly bytes: Uint8Array; readonly fileName: string }
  | { readonly packed: Uint8Array }
)
export type ReadingAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'read'; readonly result: Uint8Array; readonly summary: ImportSummary }
  | {
      readonly kind: 'refused'
      readonly code: ReadProblemCode
      readonly data: Readonly<Record<string, string | number>>
    }
  | { readonly kind: 'failed'; readonly message: string }

/** The progress of a reading is told in hundredths. */
export const READING_STEPS = 100

/** To import and review a text of nearly ten million units, the most that is read, took 1.5 GB. */
const MOST_MEGABYTES = 2048
const MOST_MS = 120_000
/** The thread stays for the next file: to load the catalogue takes longer than to read a contract. */
const IDLE_MS = 120_000

let idle: { readonly thread: Worker; readonly timer: NodeJS.Timeout } | undefined

function takeThread(): Worker {
  if (idle) {
    const { thread, timer } = idle
    clearTimeout(timer)
    idle = undefined
    return thread
  }
  const thread = new Worker(new URL('read-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  })
  thread.unref()
  return thread
}

function keepThread(thread: Worker): void {
  // By name: a worker listens to its own listeners, and without those it hears no further message.
  for (const event of ['message', 'error', 'exit'] as const) thread.removeAllListeners(event)
  thread.on('error', () => undefined)
  if (idle) {
    void thread.terminate()
    return
  }
  const timer = setTimeout(() => {
    idle = undefined
    void thread.terminate()
  }, IDLE_MS)
  timer.unref()
  idle = { thread, timer }
}

/**
 * Reads a foreign file in a thread of its own, in bounded memory and time: whatever is in it, the server goes on.
 * @throws Problem `import-unreadable` with the reader's own code, also for a file that takes too much memory or time.
 */
export async function readContractFile(
  request: ReadingRequest,
  onProgress: (share: number) => void,
): Promise<{ readonly result: Buffer; readonly summary: ImportSummary }> {
  const thread = takeThread()
  const timer = setTimeout(() => void thread.terminate(), MOST_MS)
  try {
    const answer = await answerOf(thread, request, onProgress)
    keepThread(thread)
    if (answer.kind === 'read') return { result: Buffer.from(answer.result), summary: answer.summary }
    if (answer.kind === 'refused') throw new Problem('import-unreadable', { ...answer.data, reason: answer.code })
    throw new Error(answer.message)
  } finally {
    clearTimeout(timer)
  }
}

type FinalAnswer = Exclude<ReadingAnswer, { kind: 'progress' }>

const answerOf = (thread: Worker, request: ReadingRequest, onProgress: (share: number) => void): Promise<FinalAnswer> =>
  new Promise((resolve, reject) => {
    thread.on('message', (answer: ReadingAnswer) => {
      if (answer.kind === 'progress') onProgress(answer.share)
      else resolve(answer)
    })
    thread.on('error', (error: Error & { code?: string }) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : error),
    )
    thread.on('exit', () => reject(tooMuch()))
    thread.postMessage(request)
  })

const tooMuch = (): Problem => new Problem('import-unreadable', { reason: 'contract-too-large' })
