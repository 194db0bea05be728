import { accept, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import { BatchBuilder } from './batch-builder.ts'
import { eachJsonLine, isJsonObject, type JsonObject, readJsonDocument, valueAt } from './json-rows.ts'
import type { Mapping } from './mapping.ts'
import { columnsOf } from './mapping-columns.ts'
import { type ReadOutcome, refuseFile } from './read-outcome.ts'
import { type RefusalCode, RowTally } from './reject.ts'
import { planRows, type ReadOptions } from './row-plan.ts'
import { ValueRow } from './source-row.ts'

type Problem = Refusal<RefusalCode>

/** Objects through a mapping, whose column names are dotted paths into them; a path that leads nowhere is absent. */
export class ObjectReading {
  readonly tally: RowTally
  readonly problems: readonly Problem[] | undefined
  readonly #builder = new BatchBuilder()
  readonly #columns: readonly string[]
  readonly #row = new ValueRow()
  readonly #take: (row: ValueRow, line: number) => void

  constructor(mapping: Mapping, options: ReadOptions) {
    this.tally = new RowTally(options.onReject)
    this.#columns = columnsOf(mapping)
    const plan = planRows(mapping, this.#columns, this.#builder, this.tally, options)
    this.problems = plan.ok ? undefined : plan.problems
    this.#take = plan.ok ? plan.value.take : () => {}
  }

  take(object: JsonObject, line: number): void {
    this.#row.show(this.#columns.map((column) => valueAt(object, column)))
    this.#take(this.#row, line)
  }

  finish(): ReadOutcome {
    return { batch: this.#builder.finish(), summary: this.tally.summary }
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
  const lines = await eachJsonLine(input, reading.tally, (object, line) => reading.take(object, line))
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
    if (isJsonObject(row)) reading.take(row, i + 1)
    else reading.tally.reject({ code: 'not-an-object', line: i + 1, value: JSON.stringify(row) ?? '' })
  }
  return accept(reading.finish())
}
