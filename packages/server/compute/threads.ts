import { Worker } from 'node:worker_threads'
import { Problem, type ProblemEntry } from '../http/problem.ts'
import type { ProblemCode } from '../http/problem-texts.ts'
import type { Compute } from './compute.ts'
import type { TaskScene } from './scene.ts'
import type { TaskInput, TaskName } from './tasks.ts'

export type TaskRequest = {
  readonly id: number
  readonly name: TaskName
  readonly scene: TaskScene
  readonly input: unknown
}
export type TaskAnswer = { readonly id: number } & (
  | { readonly text: string }
  | {
      readonly problem: {
        code: ProblemCode
        data: Readonly<Record<string, string | number>>
        refusals: readonly ProblemEntry[]
      }
    }
  | { readonly error: { readonly message: string; readonly stack: string; readonly code: string | undefined } }
)

type Waiting = { readonly resolve: (text: string) => void; readonly reject: (error: Error) => void }

/**
 * One compute thread for each process: it holds the decoded days, so that two would hold them twice. Requests for the same
 * result at the same time are answered by one computation.
 */
export function computeInThread(appUrl: string): Compute {
  const waiting = new Map<number, Waiting>()
  const underWay = new Map<string, Promise<string>>()
  let nextId = 1
  let worker: Worker | undefined
  const start = (): Worker => {
    const started = new Worker(new URL('thread.ts', import.meta.url), { workerData: { appUrl } })
    started.unref()
    started.on('message', (answer: TaskAnswer) => settle(waiting, answer))
    started.on('error', (error) => failAll(waiting, error instanceof Error ? error : new Error(String(error))))
    started.on('exit', () => {
      if (worker === started) worker = undefined
      failAll(waiting, new Error('the compute thread ended'))
    })
    return started
  }
  const ask = (name: TaskName, scene: TaskScene, input: unknown): Promise<string> =>
    new Promise((resolve, reject) => {
      worker ??= start()
      const id = nextId++
      waiting.set(id, { resolve, reject })
      worker.postMessage({ id, name, scene, input } satisfies TaskRequest)
    })
  return {
    run: <Name extends TaskName>(name: Name, scene: TaskScene, input: TaskInput<Name>) => {
      const key = JSON.stringify([name, scene, input])
      const known = underWay.get(key)
      if (known) return known
      const answer = ask(name, scene, input).finally(() => underWay.delete(key))
      underWay.set(key, answer)
      return answer
    },
    warm: () => {
      worker ??= start()
    },
    close: async () => {
      await worker?.terminate()
    },
  }
}

function settle(waiting: Map<number, Waiting>, answer: TaskAnswer): void {
  const who = waiting.get(answer.id)
  waiting.delete(answer.id)
  if ('text' in answer) who?.resolve(answer.text)
  else if ('problem' in answer)
    who?.reject(new Problem(answer.problem.code, answer.problem.data, answer.problem.refusals))
  else {
    const { message, stack, code } = answer.error
    who?.reject(Object.assign(new Error(message), { stack, ...(code === undefined ? {} : { code }) }))
  }
}

function failAll(waiting: Map<number, Waiting>, error: Error): void {
  for (const { reject } of waiting.values()) reject(error)
  waiting.clear()
}
