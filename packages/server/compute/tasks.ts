import { effectOfExclusion } from '../facts/effect-task.ts'
import { forecastMonth } from '../metrics/forecast-task.ts'
import { breakDownMetric, clocksOfRecord, listRecordsBehind, measureMonth } from '../metrics/tasks.ts'
import { reconcileMonth } from '../reconcile/tasks.ts'
import { listRecordsOfLine, settleDraft } from '../statements/tasks.ts'
import { runWhatIf } from '../what-if/tasks.ts'
import type { TaskScene, Workplace } from './scene.ts'

/** What a compute thread can do, by name. */
export const TASKS = {
  'metrics.month': measureMonth,
  'metrics.breakdown': breakDownMetric,
  'metrics.forecast': forecastMonth,
  'metrics.records': listRecordsBehind,
  'records.clocks': clocksOfRecord,
  'statement.draft': settleDraft,
  'statement.records': listRecordsOfLine,
  'what-if': runWhatIf,
  reconcile: reconcileMonth,
  'facts.effect': effectOfExclusion,
} as const

export type TaskName = keyof typeof TASKS
export type TaskInput<Name extends TaskName> = Parameters<(typeof TASKS)[Name]>[2]

export type Task = (place: Workplace, scene: TaskScene, input: never) => Promise<string>
