import { gunzipSync, gzipSync } from 'node:zlib'
import {
  type Correction,
  correctedClause,
  findingsAfterCorrections,
  type ImportedContract,
  type ImportedFile,
  type SourceText,
  standingCorrections,
} from '@heqi/contract'
import type { Transaction } from '../database/database.ts'
import { Problem } from '../http/problem.ts'
import * as sql from './sql.ts'

/** What was read in a file: its text, and the contracts in it. */
export type ImportResult = { readonly source: SourceText; readonly file: ImportedFile }

export const packed = (result: ImportResult): Buffer => gzipSync(JSON.stringify(result))

export const unpacked = (bytes: Uint8Array): string => gunzipSync(bytes).toString('utf8')

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

function corrected(file: ImportedFile, rows: readonly sql.CorrectionRow[]): ImportedFile {
  if (rows.length === 0) return file
  const contracts = file.contracts.map((contract, index): ImportedContract => {
    const { said } = standingCorrections(contract, correctionsIn(rows, index))
    const clauses = contract.clauses.map((clause) => {
      const word = said.get(clause)
      return word ? correctedClause(clause, word) : clause
    })
    return { ...contract, clauses, findings: findingsAfterCorrections(contract, clauses) }
  })
  return { ...file, contracts }
}

/** The corrections of one contract of an import. */
export const correctionsIn = (rows: readonly sql.CorrectionRow[], contractIndex: number): readonly Correction[] =>
  rows
    .filter((row) => row.contract_index === contractIndex)
    .map(({ start_offset: start, end_offset: end, read_type: readType, type, terms, read_as: readAs }) => ({
      start,
      end,
      readType,
      type,
      terms,
      readAs,
    }))
