import type { GivenRoles, ReadAs } from '@heqi/contract'
import type { Actor } from '../access/actor.ts'
import type { Transaction } from '../database/database.ts'
import type { ClauseKey } from './sql.ts'

export type RolesRow = {
  readonly contract_index: number
  readonly client: string
  readonly created_at: string
  readonly created_by_name: string
}

/** Who is who in the contracts of an import, where somebody said so. */
export async function rolesOf(tx: Transaction, importId: string): Promise<readonly RolesRow[]> {
  const { rows } = await tx.query<RolesRow>(
    `SELECT contract_index, client, created_at, created_by_name FROM heqi.import_roles WHERE import_id = $1 ORDER BY contract_index`,
    [importId],
  )
  return rows
}

/** By the place of each contract in its file. */
export const rolesByContract = (rows: readonly RolesRow[]): Readonly<Record<number, GivenRoles>> =>
  Object.fromEntries(rows.map(({ contract_index, client }) => [contract_index, { client }]))

export async function putRoles(
  tx: Transaction,
  actor: Actor,
  importId: string,
  { contractIndex, client }: { readonly contractIndex: number; readonly client: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO heqi.import_roles (organisation_id, import_id, contract_index, client, created_by_name)
     VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (organisation_id, import_id, contract_index)
     DO UPDATE SET client = excluded.client, created_at = now(), created_by_name = excluded.created_by_name`,
    [actor.organisationId, importId, contractIndex, client, actor.personName],
  )
}

export async function deleteRoles(tx: Transaction, importId: string, contractIndex: number): Promise<boolean> {
  const { rowCount } = await tx.query('DELETE FROM heqi.import_roles WHERE import_id = $1 AND contract_index = $2', [
    importId,
    contractIndex,
  ])
  return rowCount === 1
}

export async function copyRoles(tx: Transaction, from: string, to: string): Promise<void> {
  await tx.query(
    `INSERT INTO heqi.import_roles (organisation_id, import_id, contract_index, client, created_at, created_by_name)
     SELECT organisation_id, $2, contract_index, client, created_at, created_by_name FROM heqi.import_roles WHERE import_id = $1`,
    [from, to],
  )
}

/** What was read, kept from others who would read it anew at the same time. */
export async function resultToReadAgain(tx: Transaction, importId: string): Promise<Buffer | null | undefined> {
  const { rows } = await tx.query<{ result: Buffer | null }>(
    'SELECT result FROM heqi.contract_import WHERE import_id = $1 FOR UPDATE',
    [importId],
  )
  return rows[0]?.result
}

type SaidOf = ClauseKey & { readonly readAs?: ReadAs | null }

/** Keeps with corrections what they were said of. */
export async function keepWhatWasRead(
  tx: Transaction,
  importId: string,
  corrections: readonly SaidOf[],
): Promise<void> {
  await tx.query(
    `UPDATE heqi.import_correction i SET read_as = c."readAs"
     FROM jsonb_to_recordset($2::jsonb) AS c("contractIndex" integer, "start" integer, "end" integer, "readType" text, "readAs" jsonb)
     WHERE i.import_id = $1 AND i.contract_index = c."contractIndex" AND i.start_offset = c."start" AND i.end_offset = c."end"
       AND i.read_type = c."readType"`,
    [importId, JSON.stringify(corrections, storableText)],
  )
}

/** The database's JSON holds neither a zero character nor half of one. */
const storableText = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\u0000', '').toWellFormed() : value
