import type { TaskScene } from './scene.ts'
import type { TaskInput, TaskName } from './tasks.ts'

/**
 * Measuring and settling, away from the event loop: answers come as JSON text, ready to be sent.
 * A domain problem is thrown as a `Problem`.
 */
export type Compute = {
  readonly run: <Name extends TaskName>(name: Name, scene: TaskScene, input: TaskInput<Name>) => Promise<string>
  /** Loads what tasks need, so that the first one does not wait for it. */
  readonly warm: () => void
  readonly close: () => Promise<void>
}
