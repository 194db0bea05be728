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
import { GrowingDictionary, GrowingLists, GrowingPackedTexts, growingCodes, growingNumbers } from './growing-column.ts'
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
  readonly sourceIds: GrowingPackedTexts
  readonly #reopenings = { lists: new GrowingLists(), at: growingNumbers() }
  readonly #replies = { lists: new GrowingLists(), at: growingNumbers(), by: growingCodes() }
  readonly #pauses = {
    lists: new GrowingLists(),
    start: growingNumbers(),
    end: growingNumbers(),
    reason: growingCodes(),
    evidence: new GrowingDictionary(),
  }

  /** Room for `expectedRows` is reserved in each column when it gets its first value; more rows are welcome. */
  constructor(expectedRows = 0) {
    this.numbers = eachOf(NUMBER_COLUMNS, () => growingNumbers(expectedRows))
    this.codes = eachOf(CODE_COLUMNS, () => growingCodes(expectedRows))
    this.texts = eachOf(DICTIONARY_COLUMNS, () => new GrowingDictionary(expectedRows))
    this.sourceIds = new GrowingPackedTexts(expectedRows)
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
    const { length } = this
    const absent = new AbsentColumns(length)
    const batch: RecordBatch = {
      length,
      numbers: mapNames(NUMBER_COLUMNS, (name) => absent.numbersOr(this.numbers[name])),
      codes: mapNames(CODE_COLUMNS, (name) => absent.codesOr(this.codes[name])),
      texts: {
        ...mapNames(DICTIONARY_COLUMNS, (name) => absent.dictionaryOr(this.texts[name])),
        sourceId: this.sourceIds.take(length),
      },
      reopenings: takeReopenings(this.#reopenings, length),
      replies: takeReplies(this.#replies, length),
      pauses: takePauses(this.#pauses, length),
    }
    this.length = 0
    return batch
  }
}

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

function takeReopenings(from: GrowingReopenings, length: number): RecordBatch['reopenings'] {
  const { count } = from.lists
  return { offsets: from.lists.take(length), at: from.at.take(count) }
}

function takeReplies(from: GrowingReopenings & { readonly by: Codes }, length: number): ReplyColumns {
  const { count } = from.lists
  return { offsets: from.lists.take(length), at: from.at.take(count), by: from.by.take(count) }
}

type GrowingPauses = {
  readonly lists: GrowingLists
  readonly start: Numbers
  readonly end: Numbers
  readonly reason: Codes
  readonly evidence: GrowingDictionary
}

function takePauses(from: GrowingPauses, length: number): PauseColumns {
  const { count } = from.lists
  return {
    offsets: from.lists.take(length),
    start: from.start.take(count),
    end: from.end.take(count),
    reason: from.reason.take(count),
    evidence: from.evidence.take(count),
  }
}

/** The arrays that stand for columns without a single value; made when first needed. */
class AbsentColumns {
  readonly #length: number
  #numbers: Float64Array | undefined
  #codes: Int8Array | undefined
  #dictionary: DictionaryColumn | undefined

  constructor(length: number) {
    this.#length = length
  }

  numbersOr(column: Numbers): Float64Array {
    if (!column.isEmpty) return column.take(this.#length)
    this.#numbers ??= new Float64Array(this.#length).fill(Number.NaN)
    return this.#numbers
  }

  codesOr(column: Codes): Int8Array {
    if (!column.isEmpty) return column.take(this.#length)
    this.#codes ??= new Int8Array(this.#length).fill(ABSENT)
    return this.#codes
  }

  dictionaryOr(column: GrowingDictionary): DictionaryColumn {
    if (!column.isEmpty) return column.take(this.#length)
    this.#dictionary ??= { codes: new Int32Array(this.#length).fill(ABSENT), values: [] }
    return this.#dictionary
  }
}
