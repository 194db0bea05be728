import { type Claimed, reconcile, statementJson } from '@heqi/engine'
import type { IsoMonth } from '@heqi/vocabulary'
import { inScene, type TaskScene, type Workplace } from '../compute/scene.ts'
import { inputOfMonth } from '../statements/settle-month.ts'
import { plainJson } from '../what-if/tasks.ts'

/** The other side's invoice or report beside what contract and records yield. */
export async function reconcileMonth(
  place: Workplace,
  scene: TaskScene,
  { month, claimed }: { month: IsoMonth; claimed: Claimed },
): Promise<string> {
  const { input } = await inScene(place, scene, (tx) => inputOfMonth(tx, place, scene, month))
  const { statement, ...result } = reconcile(input, claimed)
  return plainJson({ ...result, statement: statementJson(statement) })
}
