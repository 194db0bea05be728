import {
  ABSENT,
  CODE_COLUMNS,
  type CodeColumnName,
  DICTIONARY_COLUMNS,
  type DictionaryColumn,
  type DictionaryColumnName,
  NUMBER_COLUMNS,
  type NumberColumnName,
  type PauseColumns,
  type RecordBatch,
  type ReplyColumns,
} from './batch.ts'
import { GrowingDictionary, GrowingLists, growingCodes, growingNumbers } from './growing-column.ts'
import { GrowingPackedTexts, type IdColumn } from './growing-packed-texts.ts'
import { ENUMERATIONS, PAUSE_REASONS, REPLY_AUTHORS, type ServiceRecord } from './record.ts'

const eachOf = <Name extends string, Column>(names: readonly Name[], make: () => Column): Record<Name, Column> =>
  Object.fromEntries(names.map((name) => [name, make()])) as Record<Name, Column>

/** How a flag or an enumeration stands in its column. */
export function codeOf(name: CodeColumnName, value: string | boolean): number {
  if (typeof value === 'boolean') return value ? 1 : 0
  return name in ENUMERATIONS ? ENUMERATIONS[name as keyof typeof ENUMERATIONS].indexOf(value) : ABSENT
}

/**
 * Gathers rows into columns. A reader either appends whole records or batches, or writes the columns of row `length`
 * itself and then calls `endRow` (keep it) or `dropRow` (as if it had never been).
 */
export class BatchBuilder {
  length = 0
  readonly numbers: Readonly<Record<NumberColumnName, Numbers>>
  readonly codes: Readonly<Record<CodeColumnName, Codes>>
  readonly texts: Readonly<Record<DictionaryColumnName, GrowingDictionary>>
  readonly sourceIds: IdColumn
  readonly #reopenings = { lists: new GrowingLists(), at: growingNumbers() }
  readonly #replies = { lists: new GrowingLists(), at: growingNumbers(), by: growingCodes() }
  readonly #pauses = {
    lists: new GrowingLists(),
    start: growingNumbers(),
    end: growingNumbers(),
    reason: growingCodes(),
    evidence: new GrowingDictionary(),
  }
  readonly #absent = new AbsentColumns()

  /** Room for `expectedRows` is reserved in each column when it gets its first value; more rows are welcome. */
  constructor(expectedRows = 0, sourceIds: IdColumn = new GrowingPackedTexts(expectedRows)) {
    this.numbers = eachOf(NUMBER_COLUMNS, () => growingNumbers(expectedRows))
    this.codes = eachOf(CODE_COLUMNS, () => growingCodes(expectedRows))
    this.texts = eachOf(DICTIONARY_COLUMNS, () => new GrowingDictionary(expectedRows))
    this.sourceIds = sourceIds
  }

  endRow(): void {
    this.length += 1
  }

  dropRow(): void {
    const row = this.length
    for (const name of NUMBER_COLUMNS) this.numbers[name].truncate(row)
    for (const name of CODE_COLUMNS) this.codes[name].truncate(row)
    for (const name of DICTIONARY_COLUMNS) this.texts[name].codes.truncate(row)
    this.sourceIds.truncate(row)
    this.#reopenings.at.truncate(this.#reopenings.lists.truncate(row))
    const replies = this.#replies.lists.truncate(row)
    this.#replies.at.truncate(replies)
    this.#replies.by.truncate(replies)
    const pauses = this.#pauses.lists.truncate(row)
    for (const column of [this.#pauses.start, this.#pauses.end]) column.truncate(pauses)
    this.#pauses.reason.truncate(pauses)
    this.#pauses.evidence.codes.truncate(pauses)
  }

  append(record: ServiceRecord): void {
    const row = this.length
    this.sourceIds.setText(row, record.sourceId)
    for (const name of DICTIONARY_COLUMNS) {
      const text = record[name]
      if (text !== undefined) this.texts[name].setText(row, text)
    }
    for (const name of NUMBER_COLUMNS) {
      const value = record[name]
      if (value !== undefined) this.numbers[name].set(row, value)
    }
    for (const name of CODE_COLUMNS) {
      const value = record[name]
      if (value !== undefined) this.codes[name].set(row, codeOf(name, value))
    }
    this.appendLists(record)
    this.endRow()
  }

  /** Writes the lists of the row that is being built. */
  appendLists(lists: Pick<ServiceRecord, 'reopenedAt' | 'replies' | 'pauses'>): void {
    const row = this.length
    for (const at of lists.reopenedAt ?? []) this.#reopenings.at.set(this.#reopenings.lists.add(row), at)
    for (const reply of lists.replies ?? []) {
      const item = this.#replies.lists.add(row)
      this.#replies.at.set(item, reply.at)
      this.#replies.by.set(item, REPLY_AUTHORS.indexOf(reply.by))
    }
    for (const pause of lists.pauses ?? []) {
      const item = this.#pauses.lists.add(row)
      this.#pauses.start.set(item, pause.start)
      if (pause.end !== undefined) this.#pauses.end.set(item, pause.end)
      this.#pauses.reason.set(item, PAUSE_REASONS.indexOf(pause.reason))
      if (pause.evidence !== undefined) this.#pauses.evidence.setText(item, pause.evidence)
    }
  }

  /** Copies whole columns: how the batches of several file ranges become one. */
  appendBatch(batch: RecordBatch): void {
    const row = this.length
    this.sourceIds.setAll(row, batch.texts.sourceId)
    for (const name of DICTIONARY_COLUMNS) {
      if (batch.texts[name].values.length > 0) this.texts[name].setAll(row, batch.texts[name])
    }
    for (const name of NUMBER_COLUMNS) copyNumbers(this.numbers[name], row, batch.numbers[name])
    for (const name of CODE_COLUMNS) copyCodes(this.codes[name], row, batch.codes[name])
    const reopening = this.#reopenings.lists.addAll(row, batch.reopenings.offsets)
    copyNumbers(this.#reopenings.at, reopening, batch.reopenings.at)
    const reply = this.#replies.lists.addAll(row, batch.replies.offsets)
    copyNumbers(this.#replies.at, reply, batch.replies.at)
    copyCodes(this.#replies.by, reply, batch.replies.by)
    const pause = this.#pauses.lists.addAll(row, batch.pauses.offsets)
    copyNumbers(this.#pauses.start, pause, batch.pauses.start)
    copyNumbers(this.#pauses.end, pause, batch.pauses.end)
    copyCodes(this.#pauses.reason, pause, batch.pauses.reason)
    this.#pauses.evidence.setAll(pause, batch.pauses.evidence)
    this.length += batch.length
  }

  /** The batch; the builder is empty afterwards. Columns without a value share one array of the batch. */
  finish(): RecordBatch {
    const batch = this.#batch('take', new AbsentColumns())
    this.length = 0
    return batch
  }

  /** The rows so far where they lie, until the builder is written or cleared. */
  view(): RecordBatch {
    return this.#batch('view', this.#absent)
  }

  /** Forgets the rows and keeps the memory of their columns, and the codes of their texts. */
  clear(): void {
    for (const name of NUMBER_COLUMNS) this.numbers[name].clear()
    for (const name of CODE_COLUMNS) this.codes[name].clear()
    for (const name of DICTIONARY_COLUMNS) this.texts[name].clear()
    this.sourceIds.clear()
    for (const { lists } of [this.#reopenings, this.#replies, this.#pauses]) lists.clear()
    for (const column of [this.#reopenings.at, this.#replies.at, this.#pauses.start, this.#pauses.end]) column.clear()
    for (const column of [this.#replies.by, this.#pauses.reason, this.#pauses.evidence]) column.clear()
    this.length = 0
  }

  #batch(way: Way, absent: AbsentColumns): RecordBatch {
    const { length } = this
    absent.begin(length)
    return {
      length,
      numbers: mapNames(NUMBER_COLUMNS, (name) => absent.numbersOr(this.numbers[name], way)),
      codes: mapNames(CODE_COLUMNS, (name) => absent.codesOr(this.codes[name], way)),
      texts: {
        ...mapNames(DICTIONARY_COLUMNS, (name) => absent.dictionaryOr(this.texts[name], way)),
        sourceId: this.sourceIds[way](length),
      },
      reopenings: reopeningsOf(this.#reopenings, length, way),
      replies: repliesOf(this.#replies, length, way),
      pauses: pausesOf(this.#pauses, length, way),
    }
  }
}

/** Whether a batch gets the columns for good or looks at them where they lie. */
type Way = 'take' | 'view'

const mapNames = <Name extends string, Value>(
  names: readonly Name[],
  value: (name: Name) => Value,
): Record<Name, Value> => Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, Value>

type Numbers = ReturnType<typeof growingNumbers>
type Codes = ReturnType<typeof growingCodes>

function copyNumbers(into: Numbers, row: number, values: Float64Array): void {
  if (!values.every(Number.isNaN)) into.setAll(row, values as Float64Array<ArrayBuffer>)
}

function copyCodes(into: Codes, row: number, values: Int8Array): void {
  if (values.some((code) => code !== ABSENT)) into.setAll(row, values as Int8Array<ArrayBuffer>)
}

type GrowingReopenings = { readonly lists: GrowingLists; readonly at: Numbers }

function reopeningsOf(from: GrowingReopenings, length: number, way: Way): RecordBatch['reopenings'] {
  const { count } = from.lists
  return { offsets: from.lists[way](length), at: from.at[way](count) }
}

function repliesOf(from: GrowingReopenings & { readonly by: Codes }, length: number, way: Way): ReplyColumns {
  const { count } = from.lists
  return { offsets: from.lists[way](length), at: from.at[way](count), by: from.by[way](count) }
}

type GrowingPauses = {
  readonly lists: GrowingLists
  readonly start: Numbers
  readonly end: Numbers
  readonly reason: Codes
  readonly evidence: GrowingDictionary
}

function pausesOf(from: GrowingPauses, length: number, way: Way): PauseColumns {
  const { count } = from.lists
  return {
    offsets: from.lists[way](length),
    start: from.start[way](count),
    end: from.end[way](count),
    reason: from.reason[way](count),
    evidence: from.evidence[way](count),
  }
}

/** The arrays that stand for columns without a single value; made when first needed, and used again for the next batch. */
class AbsentColumns {
  #length = 0
  #numbers = new Float64Array(0)
  #codes = new Int8Array(0)
  #texts = new Int32Array(0)
  /** Those of the batch at hand, of its length. */
  #ofBatch: { numbers?: Float64Array; codes?: Int8Array; dictionary?: DictionaryColumn } = {}

  begin(length: number): void {
    this.#length = length
    this.#ofBatch = {}
  }

  numbersOr(column: Numbers, way: Way): Float64Array {
    const length = this.#length
    if (!column.isEmpty) return column[way](length)
    if (this.#numbers.length < length) this.#numbers = new Float64Array(length).fill(Number.NaN)
    this.#ofBatch.numbers ??= this.#numbers.subarray(0, length)
    return this.#ofBatch.numbers
  }

  codesOr(column: Codes, way: Way): Int8Array {
    const length = this.#length
    if (!column.isEmpty) return column[way](length)
    if (this.#codes.length < length) this.#codes = new Int8Array(length).fill(ABSENT)
    this.#ofBatch.codes ??= this.#codes.subarray(0, length)
    return this.#ofBatch.codes
  }

  dictionaryOr(column: GrowingDictionary, way: Way): DictionaryColumn {
    const length = this.#length
    if (!column.isEmpty) return column[way](length)
    if (this.#texts.length < length) this.#texts = new Int32Array(length).fill(ABSENT)
    this.#ofBatch.dictionary ??= { codes: this.#texts.subarray(0, length), values: [] }
    return this.#ofBatch.dictionary
  }
}
