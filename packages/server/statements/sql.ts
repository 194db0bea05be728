import type { PartyRole } from '@heqi/vocabulary'
import type { Actor } from '../access/actor.ts'
import type { Transaction } from '../database/database.ts'

/** Which versions of which days a month was computed from, by month: its own, and those that it corrected. */
export type KnownDays = Readonly<Record<string, Readonly<Record<string, number>>>>

/** What an issued statement was computed from. */
export type StatementInputs = {
  readonly asOf: number
  readonly contractVersion: number
  readonly contractSha256: string
  readonly calendar: string
  readonly facts: number
  readonly known: KnownDays
  readonly previousSha256: string | null
}

export type StatementRow = {
  readonly month: string
  readonly version: number
  readonly sha256: Buffer
  readonly inputs: StatementInputs
  readonly net_fen: string
  readonly tax_fen: string
  readonly total_fen: string
  readonly due_on: string | null
  readonly note: string | null
  readonly issued_at: string
  readonly issued_by_name: string
  readonly issued_by_party: PartyRole
}

const STATEMENT = `SELECT month, version, sha256, inputs, net_fen::text, tax_fen::text, total_fen::text, due_on, note, issued_at,
  issued_by_name, issued_by_party FROM heqi.statement s`
const IS_LATEST = `NOT EXISTS (SELECT FROM heqi.statement l
  WHERE l.contract_id = s.contract_id AND l.month = s.month AND l.version > s.version)`

/** The version of each month that counts. */
export async function issuedStatements(tx: Transaction, contractId: string): Promise<readonly StatementRow[]> {
  const { rows } = await tx.query<StatementRow>(`${STATEMENT} WHERE contract_id = $1 AND ${IS_LATEST} ORDER BY month`, [
    contractId,
  ])
  return rows
}

export async function statementVersions(
  tx: Transaction,
  contractId: string,
  month: string,
): Promise<readonly StatementRow[]> {
  const { rows } = await tx.query<StatementRow>({
    name: 'statement-versions',
    text: `${STATEMENT} WHERE contract_id = $1 AND month = $2 ORDER BY version DESC`,
    values: [contractId, month],
  })
  return rows
}

/** The bytes of a statement and what it hands on. */
export async function statementBody(tx: Transaction, contractId: string, month: string, version: number) {
  const { rows } = await tx.query<{ body: string; carry: string }>(
    'SELECT body, carry FROM heqi.statement WHERE contract_id = $1 AND month = $2 AND version = $3',
    [contractId, month, version],
  )
  return rows[0]
}

/** One person at a time issues, confirms or disputes on a contract. */
export async function lockStatements(tx: Transaction, contractId: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`statements ${contractId}`])
}

export async function insertStatement(
  tx: Transaction,
  actor: Actor,
  statement: {
    contractId: string
    month: string
    version: number
    body: string
    sha256: Buffer
    carry: string
    inputs: StatementInputs
    netFen: string
    taxFen: string
    totalFen: string
    dueOn: string | null
    note: string | null
    party: PartyRole
  },
): Promise<void> {
  await tx.query(
    `INSERT INTO heqi.statement (contract_id, month, version, body, sha256, carry, inputs, net_fen, tax_fen, total_fen, due_on,
       note, issued_by, issued_by_name, issued_by_party)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      statement.contractId,
      statement.month,
      statement.version,
      statement.body,
      statement.sha256,
      statement.carry,
      JSON.stringify(statement.inputs),
      statement.netFen,
      statement.taxFen,
      statement.totalFen,
      statement.dueOn,
      statement.note,
      actor.personId,
      actor.personName,
      statement.party,
    ],
  )
}

export type ConfirmationRow = {
  readonly month: string
  readonly version: number
  readonly party: PartyRole
  readonly confirmed_at: string
  readonly confirmed_by_name: string
}

export async function confirmationsOf(
  tx: Transaction,
  contractId: string,
  month?: string,
): Promise<readonly ConfirmationRow[]> {
  const { rows } = await tx.query<ConfirmationRow>(
    `SELECT month, version, party, confirmed_at, confirmed_by_name FROM heqi.statement_confirmation
     WHERE contract_id = $1 AND ($2::text IS NULL OR month = $2) ORDER BY confirmed_at`,
    [contractId, month ?? null],
  )
  return rows
}

export async function insertConfirmation(
  tx: Transaction,
  actor: Actor,
  confirmation: {
    contractId: string
    month: string
    version: number
    party: PartyRole
    totalFen: string
    sha256: Buffer
  },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `INSERT INTO heqi.statement_confirmation
       (contract_id, month, version, party, total_fen, sha256, confirmed_by, confirmed_by_name)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
    [
      confirmation.contractId,
      confirmation.month,
      confirmation.version,
      confirmation.party,
      confirmation.totalFen,
      confirmation.sha256,
      actor.personId,
      actor.personName,
    ],
  )
  return rowCount === 1
}

export type DisputeRow = {
  readonly month: string
  readonly version: number
  readonly dispute_id: string
  readonly line_id: string
  readonly party: PartyRole
  readonly reason: string
  readonly claimed_fen: string | null
  readonly state: 'open' | 'withdrawn' | 'settled'
  readonly raised_at: string
  readonly raised_by_name: string
  readonly closed_at: string | null
  readonly closed_by_name: string | null
  readonly closing_note: string | null
}

export async function disputesOf(tx: Transaction, contractId: string, month?: string): Promise<readonly DisputeRow[]> {
  const { rows } = await tx.query<DisputeRow>(
    `SELECT month, version, dispute_id, line_id, party, reason, claimed_fen::text, state, raised_at, raised_by_name, closed_at,
       closed_by_name, closing_note
     FROM heqi.statement_dispute WHERE contract_id = $1 AND ($2::text IS NULL OR month = $2) ORDER BY raised_at, dispute_id`,
    [contractId, month ?? null],
  )
  return rows
}

export async function insertDispute(
  tx: Transaction,
  actor: Actor,
  dispute: {
    contractId: string
    month: string
    version: number
    id: string
    lineId: string
    party: PartyRole
    reason: string
    claimedFen: string | null
  },
): Promise<void> {
  await tx.query(
    `INSERT INTO heqi.statement_dispute
       (contract_id, month, version, dispute_id, line_id, party, reason, claimed_fen, state, raised_by, raised_by_name)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'open', $9, $10)`,
    [
      dispute.contractId,
      dispute.month,
      dispute.version,
      dispute.id,
      dispute.lineId,
      dispute.party,
      dispute.reason,
      dispute.claimedFen,
      actor.personId,
      actor.personName,
    ],
  )
}

/** False when the dispute is not open, or not of that side. */
export async function closeDispute(
  tx: Transaction,
  actor: Actor,
  dispute: { contractId: string; id: string; party: PartyRole; state: 'withdrawn' | 'settled'; note: string | null },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `UPDATE heqi.statement_dispute SET state = $4, closed_at = now(), closed_by_name = $5, closing_note = $6
     WHERE contract_id = $1 AND dispute_id = $2 AND party = $3 AND state = 'open'`,
    [dispute.contractId, dispute.id, dispute.party, dispute.state, actor.personName, dispute.note],
  )
  return rowCount === 1
}
