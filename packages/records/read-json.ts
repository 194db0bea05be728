import { accept, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import { eachJsonLine, isJsonObject, type JsonObject, readJsonDocument, valueAt } from './json-rows.ts'
import type { Mapping } from './mapping.ts'
import { columnsOf } from './mapping-columns.ts'
import type { ReadOptions } from './read-options.ts'
import { type ReadOutcome, refuseFile } from './read-outcome.ts'
import type { RefusalCode } from './reject.ts'
import { TableReading } from './table-reading.ts'

type Problem = Refusal<RefusalCode>

/** Objects through a mapping, whose column names are dotted paths into them; a path that leads nowhere is absent. */
class ObjectReading extends TableReading {
  readonly #columns: readonly string[]

  constructor(mapping: Mapping, options: ReadOptions) {
    const columns = columnsOf(mapping)
    super(mapping, columns, options)
    this.#columns = columns
  }

  takeObject(object: JsonObject, line: number): void {
    this.take(
      this.#columns.map((column) => valueAt(object, column)),
      line,
    )
  }
}

/** A JSON lines file through a mapping. */
export async function readJsonLines(
  input: AsyncIterable<Uint8Array>,
  mapping: Mapping,
  options: ReadOptions = {},
): Promise<Result<ReadOutcome, Problem>> {
  const reading = new ObjectReading(mapping, options)
  if (reading.problems) return refuse(...reading.problems)
  const lines = await eachJsonLine(input, reading.tally, (object, line) => reading.takeObject(object, line))
  return lines.ok ? accept(reading.finish()) : lines
}

/** A JSON file with an array of objects, at `mapping.rows` if that is given. */
export async function readJson(
  input: AsyncIterable<Uint8Array>,
  mapping: Mapping,
  options: ReadOptions = {},
): Promise<Result<ReadOutcome, Problem>> {
  const reading = new ObjectReading(mapping, options)
  if (reading.problems) return refuse(...reading.problems)
  const document = await readJsonDocument(input)
  if (!document.ok) return document
  const rows =
    mapping.rows === undefined
      ? document.value
      : isJsonObject(document.value)
        ? valueAt(document.value, mapping.rows)
        : undefined
  if (!Array.isArray(rows)) return refuseFile('json-damaged', { path: mapping.rows ?? '' })
  for (const [i, row] of (rows as readonly unknown[]).entries()) {
    if (isJsonObject(row)) reading.takeObject(row, i + 1)
    else reading.tally.reject({ code: 'not-an-object', line: i + 1, value: JSON.stringify(row) ?? '' })
  }
  return accept(reading.finish())
}
