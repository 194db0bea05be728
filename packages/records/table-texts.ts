import { accept, type Refusal, type Result } from '@heqi/vocabulary'
import { csvTexts } from './csv-texts.ts'
import { fileKindOf } from './file-signature.ts'
import { refuseFile } from './read-outcome.ts'
import { type Sheet, sheetsOf } from './read-xlsx.ts'
import type { RefusalCode } from './reject.ts'

type Problem = Refusal<RefusalCode>

/** A row of texts and where it stands: its line, or its row in a sheet, from 1. */
export type TextRow = { readonly line: number; readonly cells: readonly string[] }

/** A sheet of a workbook; a CSV file is one table without a name. */
export type TextTable = { readonly sheet?: string; readonly rows: readonly TextRow[] }

const MOST_ROWS = 20_000
const MOST_BYTES = 33_554_432

/**
 * The tables of a small file that people read, an invoice or a report: each sheet of a workbook, or a CSV file in any
 * encoding, as texts with their places. @returns why the file is no table; more than 20,000 rows or 32 MB are refused.
 */
export async function tableTexts(bytes: Uint8Array): Promise<Result<readonly TextTable[], Problem>> {
  if (bytes.length > MOST_BYTES) return refuseFile('file-too-large', { most: MOST_BYTES })
  const tables = fileKindOf(bytes) === 'zip' ? await workbookTables(bytes) : await csvTable(bytes)
  if (!tables.ok) return tables
  const rows = tables.value.reduce((sum, table) => sum + table.rows.length, 0)
  return rows > MOST_ROWS ? refuseFile('file-too-large', { most: MOST_ROWS }) : tables
}

async function workbookTables(bytes: Uint8Array): Promise<Result<readonly TextTable[], Problem>> {
  const sheets = await sheetsOf(once(bytes))
  return sheets.ok ? accept(sheets.value.map(tableOfSheet)) : sheets
}

const tableOfSheet = ({ name, rows }: Sheet): TextTable => ({
  sheet: name,
  rows: rows.map((cells, index) => ({ line: index + 1, cells })),
})

async function csvTable(bytes: Uint8Array): Promise<Result<readonly TextTable[], Problem>> {
  const rows: TextRow[] = []
  const header = await csvTexts(once(bytes), { encoding: 'auto' }, (cells, line) => {
    rows.push({ line, cells: cells() })
    return rows.length <= MOST_ROWS
  })
  if (!header.ok) return header
  return accept([{ rows: [{ line: 1, cells: header.value }, ...rows] }])
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
