import { parentPort, workerData } from 'node:worker_threads'
import { makePool } from '../database/database.ts'
import { Problem } from '../http/problem.ts'
import { newWorkplace } from './scene.ts'
import { TASKS, type Task } from './tasks.ts'
import type { TaskAnswer, TaskRequest } from './threads.ts'

/** The inside of the compute thread: its own connections as the run-time role, one task after the other. */
const { appUrl } = workerData as { readonly appUrl: string }
const CONNECTIONS = 4
const place = newWorkplace({ app: makePool(appUrl, CONNECTIONS) })

async function answer({ id, name, scene, input }: TaskRequest): Promise<TaskAnswer> {
  try {
    const task = TASKS[name] as Task
    return { id, text: await task(place, scene, input as never) }
  } catch (error) {
    if (error instanceof Problem)
      return { id, problem: { code: error.code, data: error.data, refusals: error.refusals } }
    const { message, stack = '', code } = error as Error & { code?: string }
    return { id, error: { message, stack, code } }
  }
}

parentPort?.on('message', (request: TaskRequest) => {
  void answer(request).then((reply) => parentPort?.postMessage(reply))
})
