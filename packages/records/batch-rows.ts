import {
  ABSENT,
  CODE_COLUMNS,
  type CodeColumnName,
  DICTIONARY_COLUMNS,
  type DictionaryColumn,
  FLAG_COLUMNS,
  NUMBER_COLUMNS,
  type NumberColumnName,
  type RecordBatch,
  textAt,
} from './batch.ts'
import { BatchBuilder } from './batch-builder.ts'
import { ENUMERATIONS, PAUSE_REASONS, type Pause, REPLY_AUTHORS, type Reply, type ServiceRecord } from './record.ts'

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

const valueOfCode = (name: CodeColumnName, code: number): string | boolean | undefined =>
  (FLAG_COLUMNS as readonly string[]).includes(name)
    ? code === 1
    : ENUMERATIONS[name as keyof typeof ENUMERATIONS][code]

/** Row `i` as a record: what `batchOf` was given. @throws RangeError when the batch has no such row. */
export function recordAt(batch: RecordBatch, i: number): ServiceRecord {
  if (!Number.isInteger(i) || i < 0 || i >= batch.length) throw new RangeError(`no row ${i} among ${batch.length}`)
  const record: Record<string, unknown> = { sourceId: textAt(batch.texts.sourceId, i) ?? '' }
  for (const name of DICTIONARY_COLUMNS) {
    const text = textAt(batch.texts[name], i)
    if (text !== undefined) record[name] = text
  }
  for (const name of NUMBER_COLUMNS) {
    const value = batch.numbers[name][i] ?? Number.NaN
    if (!Number.isNaN(value)) record[name] = value
  }
  for (const name of CODE_COLUMNS) {
    const code = batch.codes[name][i] ?? ABSENT
    if (code !== ABSENT) record[name] = valueOfCode(name, code)
  }
  const reopenedAt = reopeningsAt(batch, i)
  const replies = repliesAt(batch, i)
  const pauses = pausesAt(batch, i)
  return {
    ...(record as ServiceRecord),
    ...(reopenedAt.length > 0 ? { reopenedAt } : {}),
    ...(replies.length > 0 ? { replies } : {}),
    ...(pauses.length > 0 ? { pauses } : {}),
  }
}

const spanOf = (offsets: Int32Array, i: number): [number, number] => [offsets[i] ?? 0, offsets[i + 1] ?? 0]

function reopeningsAt(batch: RecordBatch, i: number): readonly number[] {
  const [start, end] = spanOf(batch.reopenings.offsets, i)
  return [...batch.reopenings.at.subarray(start, end)]
}

function repliesAt({ replies }: RecordBatch, i: number): readonly Reply[] {
  const list: Reply[] = []
  const [start, end] = spanOf(replies.offsets, i)
  for (let item = start; item < end; item++) {
    list.push({ at: replies.at[item] ?? 0, by: REPLY_AUTHORS[replies.by[item] ?? 0] ?? 'agent' })
  }
  return list
}

function pausesAt({ pauses }: RecordBatch, i: number): readonly Pause[] {
  const list: Pause[] = []
  const [from, to] = spanOf(pauses.offsets, i)
  for (let item = from; item < to; item++) {
    const pause: Mutable<Pause> = {
      start: pauses.start[item] ?? 0,
      reason: PAUSE_REASONS[pauses.reason[item] ?? 0] ?? 'other',
    }
    const end = pauses.end[item] ?? Number.NaN
    if (!Number.isNaN(end)) pause.end = end
    const evidence = textAt(pauses.evidence, item)
    if (evidence !== undefined) pause.evidence = evidence
    list.push(pause)
  }
  return list
}

/** The rows with the given indices, in the order of the indices; texts that no row uses are left out. */
export function selectRows(batch: RecordBatch, rows: ArrayLike<number>): RecordBatch {
  const builder = new BatchBuilder(rows.length)
  const { bytes, offsets } = batch.texts.sourceId
  for (let at = 0; at < rows.length; at++) {
    const i = rows[at] ?? 0
    builder.sourceIds.setBytes(at, bytes, offsets[i] ?? 0, offsets[i + 1] ?? 0)
  }
  for (const name of NUMBER_COLUMNS) {
    if (hasNumbers(batch, name)) copyRows(builder.numbers[name], batch.numbers[name], rows)
  }
  for (const name of CODE_COLUMNS) {
    if (batch.codes[name].some((code) => code !== ABSENT)) copyRows(builder.codes[name], batch.codes[name], rows)
  }
  for (const name of DICTIONARY_COLUMNS) {
    if (batch.texts[name].values.length > 0) copyTexts(builder.texts[name], batch.texts[name], rows)
  }
  const lists = [batch.reopenings, batch.replies, batch.pauses]
  if (lists.every((list) => list.offsets[batch.length] === 0)) {
    builder.length = rows.length
    return builder.finish()
  }
  for (let at = 0; at < rows.length; at++) {
    builder.appendLists(listsAt(batch, rows[at] ?? 0))
    builder.endRow()
  }
  return builder.finish()
}

type Settable = { set(row: number, value: number): void }

function copyRows(to: Settable, from: Float64Array | Int8Array, rows: ArrayLike<number>): void {
  for (let at = 0; at < rows.length; at++) to.set(at, from[rows[at] ?? 0] ?? ABSENT)
}

const UNMAPPED = -2

function copyTexts(to: BatchBuilder['texts']['source'], from: DictionaryColumn, rows: ArrayLike<number>): void {
  const codes = new Int32Array(from.values.length).fill(UNMAPPED)
  for (let at = 0; at < rows.length; at++) {
    const old = from.codes[rows[at] ?? 0] ?? ABSENT
    if (old === ABSENT) continue
    if (codes[old] === UNMAPPED) codes[old] = to.codeOf(from.values[old] ?? '')
    to.codes.set(at, codes[old] ?? ABSENT)
  }
}

const listsAt = (batch: RecordBatch, i: number) => ({
  reopenedAt: reopeningsAt(batch, i),
  replies: repliesAt(batch, i),
  pauses: pausesAt(batch, i),
})

const hasNumbers = (batch: RecordBatch, name: NumberColumnName): boolean => !batch.numbers[name].every(Number.isNaN)
