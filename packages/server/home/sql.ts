import type { Transaction } from '../database/database.ts'

export type OpenStatementRow = {
  readonly contract_id: string
  readonly number: string
  readonly title_zh: string
  readonly title_en: string
  readonly party: 'client' | 'provider'
  readonly month: string
  readonly version: number
  readonly total_fen: string
  readonly due_on: string | null
  readonly issued_at: string
  readonly issued_by_party: 'client' | 'provider'
  readonly confirmed_by_us: boolean
  readonly confirmed_by_them: boolean
  readonly open_disputes: number
}

/** The latest versions of statements that not both parties have confirmed. */
export async function openStatements(tx: Transaction): Promise<readonly OpenStatementRow[]> {
  const { rows } = await tx.query<OpenStatementRow>(
    `SELECT * FROM (
       SELECT DISTINCT ON (s.contract_id, s.month) s.contract_id, c.number, c.title_zh, c.title_en, p.party, s.month, s.version,
         s.total_fen::text, s.due_on, s.issued_at, s.issued_by_party,
         EXISTS (SELECT FROM heqi.statement_confirmation k WHERE k.contract_id = s.contract_id AND k.month = s.month
                 AND k.version = s.version AND k.party = p.party) AS confirmed_by_us,
         EXISTS (SELECT FROM heqi.statement_confirmation k WHERE k.contract_id = s.contract_id AND k.month = s.month
                 AND k.version = s.version AND k.party <> p.party) AS confirmed_by_them,
         (SELECT count(*) FROM heqi.statement_dispute d WHERE d.contract_id = s.contract_id AND d.month = s.month
          AND d.version = s.version AND d.state = 'open') AS open_disputes
       FROM heqi.statement s JOIN heqi.contract c USING (contract_id) JOIN heqi.contract_party p USING (contract_id)
       ORDER BY s.contract_id, s.month, s.version DESC) latest
     WHERE NOT (confirmed_by_us AND confirmed_by_them) OR open_disputes > 0
     ORDER BY month, contract_id LIMIT 200`,
  )
  return rows
}

/** The last month with a statement of each contract. */
export async function lastIssued(tx: Transaction): Promise<ReadonlyMap<string, string>> {
  const { rows } = await tx.query<{ contract_id: string; month: string }>(
    'SELECT contract_id, max(month) AS month FROM heqi.statement GROUP BY contract_id',
  )
  return new Map(rows.map((row) => [row.contract_id, row.month]))
}

export type UnsignedRow = {
  readonly contract_id: string
  readonly fact_id: string
  readonly body: Readonly<Record<string, unknown>>
}

/** Exclusions that the given side has not signed. */
export async function unsignedExclusions(tx: Transaction): Promise<readonly UnsignedRow[]> {
  const { rows } = await tx.query<UnsignedRow>(
    `SELECT f.contract_id, f.fact_id, f.body FROM (
       SELECT DISTINCT ON (contract_id, fact_id) contract_id, fact_id, body, is_withdrawn FROM heqi.fact
       WHERE kind = 'exclusions' ORDER BY contract_id, fact_id, revision DESC) f
     JOIN heqi.contract_party p USING (contract_id)
     WHERE NOT f.is_withdrawn
       AND f.body->>(CASE p.party WHEN 'client' THEN 'signedByClient' ELSE 'signedByProvider' END) = 'false'
     LIMIT 200`,
  )
  return rows
}

export type TroubledFileRow = {
  readonly contract_id: string
  readonly file_id: string
  readonly name: string
  readonly state: string
  readonly rejects: number
}

/** Files of the last month that failed or have rejects, brought by people of the acting organisation: only they can mend them. */
export async function troubledFiles(tx: Transaction): Promise<readonly TroubledFileRow[]> {
  const { rows } = await tx.query<TroubledFileRow>(
    `SELECT f.contract_id, f.file_id, f.name, f.state,
       coalesce((SELECT sum(value::bigint) FROM jsonb_each_text(f.summary->'rejected')), 0)::bigint AS rejects
     FROM heqi.record_file f
     WHERE f.created_at > now() - interval '31 days' AND f.kind <> 'undo'
       AND EXISTS (SELECT FROM heqi.membership m WHERE m.person_id = f.created_by)
       AND (f.state = 'failed' OR (f.state = 'read' AND f.summary->'rejected' <> '{}'::jsonb))
     ORDER BY f.file_id DESC LIMIT 50`,
  )
  return rows
}
