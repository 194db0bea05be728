import type { DraftFile } from '@heqi/contract'
import type { Actor } from '../access/actor.ts'
import type { Transaction } from '../database/database.ts'

export type ShareRow = {
  readonly organisation_id: string
  readonly draft_id: string
  readonly share_id: string
  readonly guest_organisation: string
  readonly access: 'read' | 'propose'
  readonly owner_name: string
  readonly guest_name: string
  readonly created_at: string
  readonly created_by_name: string
  readonly ended_at: string | null
}

const SHARE = `SELECT organisation_id, draft_id, share_id, guest_organisation, access, owner_name, guest_name, created_at,
  created_by_name, ended_at FROM heqi.draft_share`

/** What the acting organisation has put on the table, and what was put to it; newest first. */
export async function listShares(tx: Transaction, draftId: string | undefined): Promise<readonly ShareRow[]> {
  const { rows } = await tx.query<ShareRow>(
    `${SHARE} WHERE ($1::uuid IS NULL OR draft_id = $1) ORDER BY share_id DESC`,
    [draftId ?? null],
  )
  return rows
}

export async function shareById(tx: Transaction, shareId: string): Promise<ShareRow | undefined> {
  const { rows } = await tx.query<ShareRow>(`${SHARE} WHERE share_id = $1`, [shareId])
  return rows[0]
}

/** A share with that organisation, opened again where it had ended. */
export async function openShare(
  tx: Transaction,
  actor: Actor,
  share: {
    id: string
    draftId: string
    guest: { id: string; name: string }
    access: 'read' | 'propose'
    ownerName: string
  },
): Promise<string> {
  const { rows } = await tx.query<{ share_id: string }>(
    `INSERT INTO heqi.draft_share (organisation_id, draft_id, share_id, guest_organisation, access, owner_name, guest_name, created_by_name)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (organisation_id, draft_id, guest_organisation) DO UPDATE SET access = excluded.access, ended_at = NULL
     RETURNING share_id`,
    [
      actor.organisationId,
      share.draftId,
      share.id,
      share.guest.id,
      share.access,
      share.ownerName,
      share.guest.name,
      actor.personName,
    ],
  )
  return rows[0]?.share_id ?? share.id
}

export async function endShare(tx: Transaction, shareId: string): Promise<boolean> {
  const { rowCount } = await tx.query('UPDATE heqi.draft_share SET ended_at = now() WHERE share_id = $1', [shareId])
  return rowCount === 1
}

export type RoundRow = {
  readonly share_id: string
  readonly round: number
  readonly organisation_id: string
  readonly revision: number | null
  readonly message: string
  readonly created_at: string
  readonly created_by_name: string
}

const ROUND = 'share_id, round, organisation_id, revision, message, created_at, created_by_name'

export async function roundsOf(tx: Transaction, shareId: string): Promise<readonly RoundRow[]> {
  const { rows } = await tx.query<RoundRow>(
    `SELECT ${ROUND} FROM heqi.draft_round WHERE share_id = $1 ORDER BY round`,
    [shareId],
  )
  return rows
}

export async function roundOf(
  tx: Transaction,
  shareId: string,
  round: number,
): Promise<(RoundRow & { readonly file: DraftFile }) | undefined> {
  const { rows } = await tx.query<RoundRow & { readonly file: DraftFile }>(
    `SELECT ${ROUND}, file FROM heqi.draft_round WHERE share_id = $1 AND round = $2`,
    [shareId, round],
  )
  return rows[0]
}

/** The number of the new round. @throws the database's error for two rounds at once: the second is refused by the key. */
export async function insertRound(
  tx: Transaction,
  actor: Actor,
  round: { shareId: string; revision: number | null; file: DraftFile; message: string },
): Promise<number> {
  const { rows } = await tx.query<{ round: number }>(
    `INSERT INTO heqi.draft_round (share_id, round, organisation_id, revision, file, message, created_by_name)
     SELECT $1, coalesce(max(round), 0) + 1, $2, $3, $4, $5, $6 FROM heqi.draft_round WHERE share_id = $1 RETURNING round`,
    [round.shareId, actor.organisationId, round.revision, JSON.stringify(round.file), round.message, actor.personName],
  )
  return rows[0]?.round ?? 0
}

/** The acting organisation itself. */
export async function ownOrganisation(tx: Transaction, organisationId: string) {
  const { rows } = await tx.query<{ kind: string; name_zh: string; name_en: string; credit_code: string | null }>(
    'SELECT kind, name_zh, name_en, credit_code FROM heqi.organisation WHERE organisation_id = $1',
    [organisationId],
  )
  return rows[0]
}
