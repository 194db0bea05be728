import { gunzipSync, gzipSync } from 'node:zlib'
import {
  correctedClause,
  findingsAfterCorrections,
  type ImportedContract,
  type ImportedFile,
  type SourceText,
} from '@heqi/contract'
import type { Transaction } from '../database/database.ts'
import { Problem } from '../http/problem.ts'
import * as sql from './sql.ts'

/** What was read in a file: its text, and the contracts in it. */
export type ImportResult = { readonly source: SourceText; readonly file: ImportedFile }

export const packed = (result: ImportResult): Buffer => gzipSync(JSON.stringify(result))

export const unpacked = (bytes: Buffer): string => gunzipSync(bytes).toString('utf8')

/** @throws Problem `not-found` when the acting organisation has no such import. */
export async function importOf(tx: Transaction, importId: string): Promise<sql.ImportRow> {
  const row = await sql.importById(tx, importId)
  if (!row) throw new Problem('not-found')
  return row
}

/** The result as JSON text. @throws Problem `not-found`, `import-not-read`. */
export async function resultText(tx: Transaction, importId: string): Promise<string> {
  const bytes = await sql.resultOf(tx, importId)
  if (bytes === undefined) throw new Problem('not-found')
  if (bytes === null) throw new Problem('import-not-read')
  return unpacked(bytes)
}

/** What was read, with people's corrections in the places of what they corrected. */
export async function readImport(tx: Transaction, importId: string): Promise<ImportResult> {
  const result = JSON.parse(await resultText(tx, importId)) as ImportResult
  const corrections = await sql.correctionsOf(tx, importId)
  return { ...result, file: corrected(result.file, corrections) }
}

function corrected(file: ImportedFile, corrections: readonly sql.CorrectionRow[]): ImportedFile {
  if (corrections.length === 0) return file
  const byKey = new Map(corrections.map((row) => [keyOf(row), row]))
  const contracts = file.contracts.map((contract, index): ImportedContract => {
    const clauses = contract.clauses.map((clause) => {
      const { start, end, type } = clause
      const row = byKey.get(keyOf({ contract_index: index, start_offset: start, end_offset: end, read_type: type }))
      return row ? correctedClause(clause, row) : clause
    })
    return { ...contract, clauses, findings: findingsAfterCorrections(contract, clauses) }
  })
  return { ...file, contracts }
}

const keyOf = (row: Pick<sql.CorrectionRow, 'contract_index' | 'start_offset' | 'end_offset' | 'read_type'>): string =>
  `${row.contract_index}/${row.start_offset}/${row.end_offset}/${row.read_type}`
