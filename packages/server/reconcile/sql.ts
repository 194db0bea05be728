import type { Actor } from '../access/actor.ts'
import type { Transaction } from '../database/database.ts'

export type ReconciliationRow = {
  readonly reconciliation_id: string
  readonly month: string
  readonly name: string
  readonly created_at: string
  readonly created_by_name: string
}

export async function insertReconciliation(
  tx: Transaction,
  actor: Actor,
  reconciliation: { contractId: string; id: string; month: string; name: string; claimed: unknown; result: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO heqi.reconciliation (contract_id, reconciliation_id, month, name, claimed, result, created_by_name)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      reconciliation.contractId,
      reconciliation.id,
      reconciliation.month,
      reconciliation.name,
      JSON.stringify(reconciliation.claimed),
      reconciliation.result,
      actor.personName,
    ],
  )
}

export async function reconciliationsOf(tx: Transaction, contractId: string, month: string) {
  const { rows } = await tx.query<ReconciliationRow>(
    `SELECT reconciliation_id, month, name, created_at, created_by_name FROM heqi.reconciliation
     WHERE contract_id = $1 AND month = $2 ORDER BY reconciliation_id DESC`,
    [contractId, month],
  )
  return rows
}

export async function reconciliationById(tx: Transaction, contractId: string, id: string) {
  const { rows } = await tx.query<ReconciliationRow & { result: string }>(
    `SELECT reconciliation_id, month, name, result, created_at, created_by_name FROM heqi.reconciliation
     WHERE contract_id = $1 AND reconciliation_id = $2`,
    [contractId, id],
  )
  return rows[0]
}
