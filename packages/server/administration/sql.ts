import type { OrganisationKind, Role } from '../access/permissions.ts'
import type { Transaction } from '../database/database.ts'

export type OrganisationRow = {
  readonly organisation_id: string
  readonly kind: OrganisationKind
  readonly name_zh: string
  readonly name_en: string
  readonly credit_code: string | null
  readonly created_at: string
}

type OrganisationsAsked = {
  readonly limit: number
  readonly after: readonly string[] | undefined
  /** A part of a name or of the credit code. */
  readonly search: string | undefined
}

/** All that the actor may see: the operator all, others themselves and their counterparties. */
export async function organisations(
  tx: Transaction,
  { limit, after, search }: OrganisationsAsked,
): Promise<readonly OrganisationRow[]> {
  const { rows } = await tx.query<OrganisationRow>(
    `SELECT organisation_id, kind, name_zh, name_en, credit_code, created_at FROM heqi.organisation
     WHERE ($1::text IS NULL OR (kind, name_zh, organisation_id) > ($1, $2, $3::uuid))
       AND ($5::text IS NULL OR strpos(lower(concat_ws(' ', name_zh, name_en, credit_code)), lower($5)) > 0)
     ORDER BY kind, name_zh, organisation_id LIMIT $4`,
    [after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit + 1, search ?? null],
  )
  return rows
}

export async function insertOrganisation(
  tx: Transaction,
  organisation: { id: string; kind: OrganisationKind; nameZh: string; nameEn: string; creditCode?: string | undefined },
): Promise<void> {
  await tx.query(
    'INSERT INTO heqi.organisation (organisation_id, kind, name_zh, name_en, credit_code) VALUES ($1, $2, $3, $4, $5)',
    [organisation.id, organisation.kind, organisation.nameZh, organisation.nameEn, organisation.creditCode ?? null],
  )
}

/** Names and credit code anew. Whether there is such an organisation for the actor. */
export async function changeOrganisation(
  tx: Transaction,
  { id, nameZh, nameEn, creditCode }: { id: string; nameZh: string; nameEn: string; creditCode: string | null },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    'UPDATE heqi.organisation SET name_zh = $2, name_en = $3, credit_code = $4 WHERE organisation_id = $1',
    [id, nameZh, nameEn, creditCode],
  )
  return rowCount === 1
}

export type MemberRow = {
  readonly person_id: string
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly disabled_at: string | null
  readonly created_at: string
}

export async function members(tx: Transaction, organisationId: string): Promise<readonly MemberRow[]> {
  const { rows } = await tx.query<MemberRow>(
    `SELECT p.person_id, p.email, p.name, m.role, p.disabled_at, m.created_at
     FROM heqi.membership m JOIN heqi.person p USING (person_id)
     WHERE m.organisation_id = $1 AND m.ended_at IS NULL ORDER BY m.created_at, p.person_id`,
    [organisationId],
  )
  return rows
}

export async function setRole(tx: Transaction, organisationId: string, personId: string, role: Role): Promise<boolean> {
  const { rowCount } = await tx.query(
    'UPDATE heqi.membership SET role = $3 WHERE organisation_id = $1 AND person_id = $2 AND ended_at IS NULL',
    [organisationId, personId, role],
  )
  return rowCount === 1
}

export async function endMembership(tx: Transaction, organisationId: string, personId: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    'UPDATE heqi.membership SET ended_at = now() WHERE organisation_id = $1 AND person_id = $2 AND ended_at IS NULL',
    [organisationId, personId],
  )
  return rowCount === 1
}

/** Owners left if this person were none; the rows are locked, so that two owners cannot leave at once. */
export async function otherOwners(tx: Transaction, organisationId: string, personId: string): Promise<number> {
  const { rows } = await tx.query<{ person_id: string }>(
    `SELECT person_id FROM heqi.membership
     WHERE organisation_id = $1 AND role = 'owner' AND ended_at IS NULL ORDER BY person_id FOR UPDATE`,
    [organisationId],
  )
  return rows.filter((row) => row.person_id !== personId).length
}
