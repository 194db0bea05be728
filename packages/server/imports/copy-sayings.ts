import type { TextEdit } from '@heqi/contract'
import type { Transaction } from '../database/database.ts'
import { copyRoles } from './roles-sql.ts'
import * as sql from './sql.ts'

/** Where a place of the text stands once the edits are made; a place inside of one stands at its beginning. */
const placeAfter = (offset: number, edits: readonly TextEdit[]): number =>
  edits.reduce((at, { start, end, replacement }) => {
    if (offset >= end) return at + replacement.length - (end - start)
    return offset > start ? at - (offset - start) : at
  }, offset)

/** People's word on one import said of another, whose text differs by edits; who said it and when stays. */
export async function copySayings(
  tx: Transaction,
  from: string,
  to: string,
  edits: readonly TextEdit[],
): Promise<void> {
  await copyRoles(tx, from, to)
  const moved = <Row extends { readonly start_offset: number }>(row: Row): Row => ({
    ...row,
    start_offset: placeAfter(row.start_offset, edits),
  })
  const corrections = (await sql.correctionsOf(tx, from)).map((row) => ({
    ...moved(row),
    end_offset: placeAfter(row.end_offset, edits),
  }))
  await tx.query(
    `INSERT INTO heqi.import_correction (organisation_id, import_id, contract_index, start_offset, end_offset, read_type, type, terms,
       read_as, created_at, created_by_name)
     SELECT i.organisation_id, i.import_id, c.contract_index, c.start_offset, c.end_offset, c.read_type, c.type, c.terms, c.read_as,
       c.created_at, c.created_by_name
     FROM heqi.contract_import i, jsonb_to_recordset($2::jsonb) AS c(contract_index integer, start_offset integer, end_offset integer,
       read_type text, type text, terms jsonb, read_as jsonb, created_at timestamptz, created_by_name text)
     WHERE i.import_id = $1
     ON CONFLICT DO NOTHING`,
    [to, JSON.stringify(corrections)],
  )
  const suppressions = (await sql.suppressionsOf(tx, from)).map(moved)
  await tx.query(
    `INSERT INTO heqi.import_suppression (organisation_id, import_id, contract_index, code, start_offset, reason, created_at,
       created_by_name)
     SELECT i.organisation_id, i.import_id, s.contract_index, s.code, s.start_offset, s.reason, s.created_at, s.created_by_name
     FROM heqi.contract_import i, jsonb_to_recordset($2::jsonb) AS s(contract_index integer, code text, start_offset integer,
       reason text, created_at timestamptz, created_by_name text)
     WHERE i.import_id = $1
     ON CONFLICT DO NOTHING`,
    [to, JSON.stringify(suppressions)],
  )
}
