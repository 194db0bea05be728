import type { Actor } from '../access/actor.ts'
import type { Transaction } from '../database/database.ts'
import { newId } from '../http/identifier.ts'

export type AuditDetail = {
  readonly contractId?: string
  readonly subject?: string
  readonly data?: Readonly<Record<string, unknown>>
}

/** Who did what, in the same transaction as the deed. */
export async function writeAudit(
  tx: Transaction,
  actor: Pick<Actor, 'organisationId' | 'personId' | 'personName' | 'address'>,
  action: string,
  detail: AuditDetail,
): Promise<void> {
  await tx.query(
    `INSERT INTO heqi.audit_entry
       (organisation_id, audit_id, person_id, person_name, action, contract_id, subject, data, address)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      actor.organisationId,
      newId(),
      actor.personId,
      actor.personName,
      action,
      detail.contractId ?? null,
      detail.subject ?? null,
      JSON.stringify(detail.data ?? {}),
      actor.address ?? null,
    ],
  )
}

export type AuditRow = {
  readonly audit_id: string
  readonly at: string
  readonly person_name: string
  readonly action: string
  readonly contract_id: string | null
  readonly subject: string | null
  readonly data: unknown
  readonly address: string | null
}

/** Newest first; the identifier is a time-ordered UUID and so the cursor. */
export async function readAudit(
  tx: Transaction,
  filter: {
    readonly before?: string | undefined
    readonly contractId?: string | undefined
    readonly action?: string | undefined
    readonly limit: number
  },
): Promise<readonly AuditRow[]> {
  const { rows } = await tx.query<AuditRow>(
    `SELECT audit_id, at, person_name, action, contract_id, subject, data, host(address) AS address
     FROM heqi.audit_entry
     WHERE organisation_id = heqi.acting_organisation()
       AND ($1::uuid IS NULL OR audit_id < $1) AND ($2::uuid IS NULL OR contract_id = $2)
       AND ($3::text IS NULL OR action = $3)
     ORDER BY audit_id DESC LIMIT $4`,
    [filter.before ?? null, filter.contractId ?? null, filter.action ?? null, filter.limit + 1],
  )
  return rows
}
