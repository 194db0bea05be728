import { Claimed } from '@heqi/engine'
import { csvLayout, csvSample, sheetsOf } from '@heqi/records'
import { refusalsOf } from '@heqi/terms'
import { accept, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import { placed } from '../../input/contract-input.ts'
import { readBytes, readJson } from '../../input/read-file.ts'
import type { Io } from '../../io.ts'
import { type ClaimRow, claimedFromRows } from './claimed-rows.ts'

const MOST_ROWS = 10_000
const ZIP_MARK = 0x50

/** The other side's invoice or report: JSON as `heqi schema claimed` says, or a table of lines as CSV or XLSX. */
export async function readClaimed(file: string, io: Io): Promise<Result<Claimed>> {
  if (file.endsWith('.json')) return readClaimedJson(file, io)
  const bytes = await readBytes(file, io)
  if (!bytes.ok) return bytes
  const rows = bytes.value[0] === ZIP_MARK ? await sheetRows(bytes.value) : await csvRows(bytes.value)
  if (!rows.ok) return refuse(...rows.problems.map((problem) => inFile(problem, file)))
  const claimed = claimedFromRows(rows.value)
  return claimed.ok ? claimed : refuse(...claimed.problems.map((problem) => inFile(problem, file)))
}

const inFile = (problem: Refusal, file: string): Refusal => ({ ...problem, place: { file, ...problem.place } })

async function readClaimedJson(file: string, io: Io): Promise<Result<Claimed>> {
  const read = await readJson(file, io)
  if (!read.ok) return read
  const misfits = refusalsOf(Claimed, read.value.value)
  return misfits.length > 0
    ? refuse(...misfits.map((problem) => placed(problem, read.value)))
    : accept(read.value.value as Claimed)
}

async function csvRows(bytes: Uint8Array): Promise<Result<readonly ClaimRow[]>> {
  const layout = await csvLayout(bytes)
  if (!layout.ok) return layout
  const rows = [layout.value.header, ...csvSample(bytes, layout.value, MOST_ROWS)]
  return accept(rows.map((cells, index) => ({ place: String(index + 1), cells })))
}

async function sheetRows(bytes: Uint8Array): Promise<Result<readonly ClaimRow[]>> {
  const sheets = await sheetsOf(once(bytes))
  if (!sheets.ok) return sheets
  const [sheet] = sheets.value
  if (!sheet) return refuse({ code: 'claimed-malformed', data: { value: '0' } })
  return accept(
    sheet.rows.map((row, index) => ({
      place: `${sheet.name}!${index + 1}`,
      cells: row.map((cell) => (cell === null || cell === undefined ? '' : String(cell as string | number))),
    })),
  )
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
