import type { Instant } from '@heqi/vocabulary'
import type { Tenant } from '../database/database.ts'
import type { TaskInput, TaskName } from './tasks.ts'

/** Who asks, about which contract, as of when; a task is a pure function of that and of what is stored. */
export type TaskScene = { readonly tenant: Tenant; readonly contractId: string; readonly asOf: Instant }

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
