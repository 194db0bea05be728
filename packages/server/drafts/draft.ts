import type { Transaction } from '../database/database.ts'
import { Problem } from '../http/problem.ts'
import * as sql from './sql.ts'

/** @throws Problem `not-found` when the acting organisation has no such draft. */
export async function draftOf(tx: Transaction, draftId: string): Promise<sql.DraftWithFile> {
  const row = await sql.draftById(tx, draftId)
  if (!row) throw new Problem('not-found')
  return row
}

/** The text of a revision, the newest where none is named. */
export async function fileOf(tx: Transaction, draftId: string, revision?: number): Promise<sql.DraftWithFile['file']> {
  const draft = await draftOf(tx, draftId)
  if (revision === undefined || revision === draft.revision) return draft.file
  const row = await sql.revisionOf(tx, draftId, revision)
  if (!row) throw new Problem('not-found')
  return row.file
}

/** @throws Problem saying why a save was refused: in force, or somebody else's revision came first. Nothing is lost by it. */
export async function refuseSave(tx: Transaction, draftId: string): Promise<never> {
  const draft = await draftOf(tx, draftId)
  if (draft.in_force_contract !== null) throw new Problem('draft-in-force')
  throw new Problem('draft-changed', { revision: draft.revision, byName: draft.changed_by_name, at: draft.changed_at })
}
