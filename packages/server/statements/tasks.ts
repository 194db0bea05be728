import { CHINA } from '@heqi/calendar'
import { recordsBehindVolume, settle, statementText } from '@heqi/engine'
import { selectRows } from '@heqi/records'
import type { IsoMonth } from '@heqi/vocabulary'
import { inScene, monthScene, type TaskScene, type Workplace } from '../compute/scene.ts'
import { recordPage } from '../metrics/tasks.ts'
import { inputOfMonth } from './settle-month.ts'
import type { StatementInputs } from './sql.ts'

/** A draft with all that issuing it would keep. */
export type Draft = {
  readonly body: string
  readonly carry: string
  readonly inputs: StatementInputs
  readonly netFen: string
  readonly taxFen: string
  readonly totalFen: string
  readonly dueOn: string | null
  readonly isFromDraft: boolean
}

export async function settleDraft(place: Workplace, scene: TaskScene, { month }: { month: IsoMonth }): Promise<string> {
  const { input, inputs, isFromDraft } = await inScene(place, scene, (tx) => inputOfMonth(tx, place, scene, month))
  const { statement, carry } = settle(input)
  const draft: Draft = {
    body: statementText(statement),
    carry: JSON.stringify(carry),
    inputs,
    netFen: statement.netFen.toString(),
    taxFen: statement.taxFen.toString(),
    totalFen: statement.totalFen.toString(),
    dueOn: statement.dueOn ?? null,
    isFromDraft,
  }
  return JSON.stringify(draft)
}

/** The records that a volume line of the statement counts, a page at a time. */
export async function listRecordsOfLine(
  place: Workplace,
  scene: TaskScene,
  { month, line, cursor, limit }: { month: IsoMonth; line: string; cursor?: string | undefined; limit: number },
): Promise<string> {
  const found = await inScene(place, scene, (tx) => monthScene(tx, place, scene, month))
  const rows = recordsBehindVolume(
    { month, contract: found.file, batch: found.batch, facts: found.facts, calendar: CHINA, asOf: scene.asOf },
    line,
  )
  return recordPage(
    selectRows(found.batch, rows),
    Int32Array.from(rows, (_, i) => i),
    cursor,
    limit,
  )
}
