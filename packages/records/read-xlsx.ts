import { accept, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import { fileKindOf, refusalOfText } from './file-signature.ts'
import type { Mapping } from './mapping.ts'
import type { ReadOptions } from './read-options.ts'
import { type ReadOutcome, refuseFile } from './read-outcome.ts'
import type { RefusalCode } from './reject.ts'
import { textOfValue } from './source-row.ts'
import { TableReading } from './table-reading.ts'
import { joinBytes } from './text-encoding.ts'

type Problem = Refusal<RefusalCode>

const MAX_ARCHIVE_BYTES = 134_217_728
/** Half a million rows of fifteen columns; its cells take several times as much memory as objects. */
const MAX_UNPACKED_BYTES = 268_435_456
const SLICE_BYTES = 65_536
const SIGNATURE_BYTES = 4

/**
 * A sheet of a workbook (.xlsx) through a mapping; its first row that is not empty is the header. Date cells are local
 * date-times and come as `yyyy-MM-ddTHH:mm:ss`, times of day as `H:mm:ss`, other cells as they stand.
 */
export async function readXlsx(
  input: AsyncIterable<Uint8Array>,
  mapping: Mapping,
  options: ReadOptions = {},
): Promise<Result<ReadOutcome, Problem>> {
  const sheets = await sheetsOf(input)
  if (!sheets.ok) return sheets
  const sheet = mapping.sheet === undefined ? sheets.value[0] : sheets.value.find(({ name }) => name === mapping.sheet)
  if (!sheet) {
    const found = sheets.value.map(({ name }) => name).join(', ')
    return refuseFile('sheet-missing', { value: mapping.sheet ?? '', found })
  }
  return readSheet(sheet, mapping, options)
}

/** A sheet as texts, as `readXlsx` sees them; an empty cell is an empty text. */
export type Sheet = { readonly name: string; readonly rows: readonly (readonly string[])[] }

function readSheet(sheet: Sheet, mapping: Mapping, options: ReadOptions): Result<ReadOutcome, Problem> {
  const headerAt = sheet.rows.findIndex((row) => !isBlank(row))
  const header = sheet.rows[headerAt]
  if (!header) return refuseFile('file-empty')
  const reading = new TableReading(
    mapping,
    header.map((name) => name.trim()),
    options,
  )
  if (reading.problems) return refuse(...reading.problems)
  for (const [i, row] of sheet.rows.entries()) if (i > headerAt && !isBlank(row)) reading.take(row, i + 1)
  return accept(reading.finish())
}

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell === '')

/** The sheets of a workbook, after a look at what it unpacks to. */
export async function sheetsOf(input: AsyncIterable<Uint8Array>): Promise<Result<readonly Sheet[], Problem>> {
  const chunks: Uint8Array[] = []
  let length = 0
  let isBegun = false
  for await (const chunk of input) {
    const wasBegun = isBegun
    chunks.push(chunk)
    length += chunk.length
    // What begins as no archive is none, however much of it comes.
    isBegun = length >= SIGNATURE_BYTES
    if (isBegun && !wasBegun && fileKindOf(joinBytes(chunks)) !== 'zip') break
    if (length > MAX_ARCHIVE_BYTES) return refuseFile('file-too-large', { most: MAX_ARCHIVE_BYTES })
  }
  const bytes = joinBytes(chunks)
  const kind = fileKindOf(bytes)
  if (kind !== 'zip') return refuseFile(refusalOfWorkbook(bytes))
  const unpacked = await unpackedBytes(bytes)
  if (unpacked === undefined) return refuseFile('archive-damaged')
  if (unpacked > MAX_UNPACKED_BYTES) return refuseFile('archive-too-large', { most: MAX_UNPACKED_BYTES })
  // Loaded when there is a workbook to read: most calls read none.
  const { default: readWorkbook } = await import('read-excel-file/universal')
  try {
    const sheets = await readWorkbook<string>(bytes.buffer, { trim: false, parseNumber: plainNumber })
    return accept(sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) })))
  } catch {
    return refuseFile('workbook-damaged')
  }
}

const refusalOfWorkbook = (bytes: Uint8Array): RefusalCode => refusalOfText(bytes) ?? 'workbook-damaged'

/** What the archive really unpacks to, counted, whatever it says of itself; stops at the limit. `undefined` when damaged. */
async function unpackedBytes(bytes: Uint8Array): Promise<number | undefined> {
  const { Unzip, UnzipInflate } = await import('fflate')
  const count = { total: 0, isDamaged: false }
  const unzip = new Unzip((file) => {
    file.ondata = (error, chunk) => {
      if (error) count.isDamaged = true
      else count.total += chunk.length
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
      unzip.push(bytes.subarray(at, at + SLICE_BYTES), at + SLICE_BYTES >= bytes.length)
      if (count.isDamaged || count.total > MAX_UNPACKED_BYTES) break
    }
  } catch {
    return undefined
  }
  return count.isDamaged ? undefined : count.total
}

/** Excel shows 15 digits of a number, and keeps 0.3 as 0.30000000000000004 where it was added up. */
const SHOWN_DIGITS = 15

/** A number cell as its plain decimal text; whole numbers stand as they are, since long identifiers come as such. */
function plainNumber(text: string): string {
  const value = Number(text)
  if (/^-?\d+$/u.test(text) || !Number.isFinite(value)) return text
  const shown = value.toPrecision(SHOWN_DIGITS)
  const decimal = shown.includes('e') ? value.toFixed(SHOWN_DIGITS) : shown
  return decimal.includes('.') ? decimal.replace(/\.?0+$/u, '') : decimal
}

type CellDate = { toISOString(): string; getUTCFullYear(): number }

const isCellDate = (value: unknown): value is CellDate => Object.prototype.toString.call(value) === '[object Date]'

/** Excel's day zero: a date cell before it is a time of day or a length of time. */
const FIRST_DATE_YEAR = 1901

function cellText(value: unknown): string {
  if (!isCellDate(value)) return textOfValue(value)
  const iso = value.toISOString().replace('Z', '')
  return value.getUTCFullYear() < FIRST_DATE_YEAR ? iso.slice(11, 19) : iso
}
