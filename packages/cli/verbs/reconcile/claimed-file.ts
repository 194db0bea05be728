import { Claimed, claimedFromTables } from '@heqi/engine'
import { tableTexts } from '@heqi/records'
import { refusalsOf } from '@heqi/terms'
import { accept, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import { placed } from '../../input/contract-input.ts'
import { jsonOf, readBytes } from '../../input/read-file.ts'
import type { Io } from '../../io.ts'

/** The other side's invoice or report: JSON as `heqi schema claimed` says, or tables of a CSV file or a workbook. */
export async function readClaimed(file: string, io: Io): Promise<Result<Claimed>> {
  const bytes = await readBytes(file, io)
  if (!bytes.ok) return bytes
  if (file.endsWith('.json') || isJsonObject(bytes.value)) return claimedFromJson(file, bytes.value)
  const tables = await tableTexts(bytes.value)
  const claimed = tables.ok ? claimedFromTables(tables.value) : tables
  return claimed.ok ? claimed : refuse(...claimed.problems.map((problem) => inFile(problem, file)))
}

const isJsonObject = (bytes: Uint8Array): boolean =>
  new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().startsWith('{')

const inFile = (problem: Refusal, file: string): Refusal => ({ ...problem, place: { file, ...problem.place } })

function claimedFromJson(file: string, bytes: Uint8Array): Result<Claimed> {
  const read = jsonOf(file, bytes)
  if (!read.ok) return read
  const misfits = refusalsOf(Claimed, read.value.value)
  return misfits.length > 0
    ? refuse(...misfits.map((problem) => placed(problem, read.value)))
    : accept(read.value.value as Claimed)
}
