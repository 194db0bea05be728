import type { FactKind, Facts } from '@heqi/engine'
import type { Actor } from '../access/actor.ts'
import type { Transaction } from '../database/database.ts'

export type FactRow = {
  readonly kind: FactKind
  readonly fact_id: string
  readonly revision: number
  readonly body: Readonly<Record<string, unknown>>
  readonly is_withdrawn: boolean
  readonly created_at: string
  readonly created_by_name: string
}

const CURRENT = `SELECT DISTINCT ON (kind, fact_id) kind, fact_id, revision, body, is_withdrawn, created_at, created_by_name
  FROM heqi.fact WHERE contract_id = $1`

/** The facts that count, by kind and identity. */
export async function currentFacts(tx: Transaction, contractId: string, kind?: string): Promise<readonly FactRow[]> {
  const { rows } = await tx.query<FactRow>(
    `SELECT * FROM (${CURRENT} AND ($2::text IS NULL OR kind = $2) ORDER BY kind, fact_id, revision DESC) f
     WHERE NOT is_withdrawn ORDER BY kind, fact_id`,
    [contractId, kind ?? null],
  )
  return rows
}

export async function latestFact(
  tx: Transaction,
  contractId: string,
  kind: string,
  factId: string,
): Promise<FactRow | undefined> {
  const { rows } = await tx.query<FactRow>(
    `${CURRENT} AND kind = $2 AND fact_id = $3 ORDER BY kind, fact_id, revision DESC`,
    [contractId, kind, factId],
  )
  return rows[0]
}

/** Every revision of a fact, the newest first, withdrawn ones too. */
export async function revisionsOfFact(
  tx: Transaction,
  contractId: string,
  kind: string,
  factId: string,
): Promise<readonly FactRow[]> {
  const { rows } = await tx.query<FactRow>(
    `SELECT kind, fact_id, revision, body, is_withdrawn, created_at, created_by_name FROM heqi.fact
     WHERE contract_id = $1 AND kind = $2 AND fact_id = $3 ORDER BY revision DESC`,
    [contractId, kind, factId],
  )
  return rows
}

/** A further revision; false when somebody else made one at the same time. */
export async function insertFact(
  tx: Transaction,
  actor: Actor,
  fact: { contractId: string; kind: string; id: string; revision: number; body: unknown; isWithdrawn?: boolean },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `INSERT INTO heqi.fact (contract_id, kind, fact_id, revision, body, is_withdrawn, created_by, created_by_name)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
    [
      fact.contractId,
      fact.kind,
      fact.id,
      fact.revision,
      JSON.stringify(fact.body),
      fact.isWithdrawn ?? false,
      actor.personId,
      actor.personName,
    ],
  )
  return rowCount === 1
}

/** Many facts at once, all of them new: rosters and the like. */
export async function insertFacts(
  tx: Transaction,
  actor: Actor,
  contractId: string,
  facts: readonly { readonly kind: string; readonly id: string; readonly body: unknown }[],
): Promise<number> {
  const { rowCount } = await tx.query(
    `INSERT INTO heqi.fact (contract_id, kind, fact_id, revision, body, created_by, created_by_name)
     SELECT $1, f.kind, f.id, 1, f.body, $3, $4 FROM jsonb_to_recordset($2) AS f (kind text, id text, body jsonb)
     ON CONFLICT DO NOTHING`,
    [contractId, JSON.stringify(facts), actor.personId, actor.personName],
  )
  return rowCount ?? 0
}

/** The facts as the engine takes them. */
export function factsOf(rows: readonly FactRow[]): Facts {
  const facts: Record<string, unknown[]> = {}
  for (const row of rows) (facts[row.kind] ??= []).push({ ...row.body, id: row.fact_id })
  return facts
}
