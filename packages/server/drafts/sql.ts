import type { DraftFile } from '@heqi/contract'
import type { Actor } from '../access/actor.ts'
import type { Transaction } from '../database/database.ts'
import type { DraftHead } from './draft-head.ts'

export type DraftRow = {
  readonly draft_id: string
  readonly revision: number
  readonly title_zh: string
  readonly title_en: string
  readonly number: string
  readonly client_name: string
  readonly provider_name: string
  readonly in_force_contract: string | null
  readonly created_at: string
  readonly changed_at: string
  readonly created_by_name: string
  readonly changed_by_name: string
}
export type DraftWithFile = DraftRow & { readonly file: DraftFile }

const HEAD = `draft_id, revision, title_zh, title_en, number, client_name, provider_name, in_force_contract, created_at, changed_at,
  created_by_name, changed_by_name`

/** Drafts of the acting organisation, last changed first. */
export async function listDrafts(
  tx: Transaction,
  filter: {
    search: string | undefined
    state: 'open' | 'in-force' | undefined
    before: readonly (string | number)[] | undefined
    limit: number
  },
): Promise<readonly DraftRow[]> {
  const [changedAt = null, draftId = null] = filter.before ?? []
  const { rows } = await tx.query<DraftRow>(
    `SELECT ${HEAD} FROM heqi.draft
     WHERE ($1::text IS NULL OR position(lower($1) IN lower(concat_ws(' ', title_zh, title_en, number, client_name, provider_name))) > 0)
       AND ($2::text IS NULL OR ($2 = 'open') = (in_force_contract IS NULL))
       AND ($3::timestamptz IS NULL OR (date_trunc('milliseconds', changed_at), draft_id) < ($3, $4::uuid))
     ORDER BY date_trunc('milliseconds', changed_at) DESC, draft_id DESC LIMIT $5`,
    [filter.search ?? null, filter.state ?? null, changedAt, draftId, filter.limit + 1],
  )
  return rows
}

export async function draftById(tx: Transaction, draftId: string): Promise<DraftWithFile | undefined> {
  const { rows } = await tx.query<DraftWithFile>(`SELECT ${HEAD}, file FROM heqi.draft WHERE draft_id = $1`, [draftId])
  return rows[0]
}

const headValues = (head: DraftHead): readonly string[] => [
  head.title['zh-CN'],
  head.title.en,
  head.number,
  head.clientName,
  head.providerName,
]

export async function insertDraft(
  tx: Transaction,
  actor: Actor,
  draft: { id: string; file: DraftFile; head: DraftHead },
): Promise<void> {
  await tx.query(
    `INSERT INTO heqi.draft (organisation_id, draft_id, revision, file, created_by_name, changed_by_name, title_zh, title_en, number,
       client_name, provider_name) VALUES ($1, $2, 1, $3, $4, $4, $5, $6, $7, $8, $9)`,
    [actor.organisationId, draft.id, JSON.stringify(draft.file), actor.personName, ...headValues(draft.head)],
  )
  await insertRevision(tx, actor, { draftId: draft.id, revision: 1, file: draft.file })
}

/** Makes `file` the newest revision; false when it did not begin from the one that is newest now. */
export async function saveDraft(
  tx: Transaction,
  actor: Actor,
  save: { draftId: string; from: number; file: DraftFile; head: DraftHead; name?: string | undefined },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `UPDATE heqi.draft SET revision = $2 + 1, file = $3, changed_at = now(), changed_by_name = $4, title_zh = $5, title_en = $6,
       number = $7, client_name = $8, provider_name = $9
     WHERE draft_id = $1 AND revision = $2 AND in_force_contract IS NULL`,
    [save.draftId, save.from, JSON.stringify(save.file), actor.personName, ...headValues(save.head)],
  )
  if (rowCount !== 1) return false
  await insertRevision(tx, actor, { draftId: save.draftId, revision: save.from + 1, file: save.file, name: save.name })
  return true
}

async function insertRevision(
  tx: Transaction,
  actor: Actor,
  revision: { draftId: string; revision: number; file: DraftFile; name?: string | undefined },
): Promise<void> {
  await tx.query(
    `INSERT INTO heqi.draft_revision (organisation_id, draft_id, revision, file, name, created_by, created_by_name)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      actor.organisationId,
      revision.draftId,
      revision.revision,
      JSON.stringify(revision.file),
      revision.name ?? null,
      actor.personId,
      actor.personName,
    ],
  )
}

export type RevisionRow = {
  readonly revision: number
  readonly name: string | null
  readonly created_at: string
  readonly created_by_name: string
}

/** Newest first; `named` leaves out the saves that nobody gave a name. */
export async function listRevisions(
  tx: Transaction,
  draftId: string,
  filter: { named: boolean; before: number | undefined; limit: number },
): Promise<readonly RevisionRow[]> {
  const { rows } = await tx.query<RevisionRow>(
    `SELECT revision, name, created_at, created_by_name FROM heqi.draft_revision
     WHERE draft_id = $1 AND ($2::integer IS NULL OR revision < $2) AND (NOT $3 OR name IS NOT NULL)
     ORDER BY revision DESC LIMIT $4`,
    [draftId, filter.before ?? null, filter.named, filter.limit + 1],
  )
  return rows
}

export async function revisionOf(
  tx: Transaction,
  draftId: string,
  revision: number,
): Promise<(RevisionRow & { readonly file: DraftFile }) | undefined> {
  const { rows } = await tx.query<RevisionRow & { readonly file: DraftFile }>(
    `SELECT revision, name, created_at, created_by_name, file FROM heqi.draft_revision WHERE draft_id = $1 AND revision = $2`,
    [draftId, revision],
  )
  return rows[0]
}

export async function nameRevision(tx: Transaction, draftId: string, revision: number, name: string | null) {
  const { rowCount } = await tx.query(
    'UPDATE heqi.draft_revision SET name = $3 WHERE draft_id = $1 AND revision = $2',
    [draftId, revision, name],
  )
  return rowCount === 1
}

/** False when the draft is in force: what became a contract stays. */
export async function deleteDraft(tx: Transaction, draftId: string): Promise<boolean> {
  const { rowCount } = await tx.query('DELETE FROM heqi.draft WHERE draft_id = $1 AND in_force_contract IS NULL', [
    draftId,
  ])
  return rowCount === 1
}

/** False when another revision came first, or the draft is in force already. */
export async function markInForce(tx: Transaction, draftId: string, revision: number, contractId: string) {
  const { rowCount } = await tx.query(
    `UPDATE heqi.draft SET in_force_contract = $3, changed_at = now()
     WHERE draft_id = $1 AND revision = $2 AND in_force_contract IS NULL`,
    [draftId, revision, contractId],
  )
  return rowCount === 1
}
