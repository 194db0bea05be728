import {
  ABSENT,
  CODE_COLUMNS,
  concatBatches,
  DICTIONARY_COLUMNS,
  type DictionaryColumn,
  NUMBER_COLUMNS,
  type PackedTextColumn,
  type RecordBatch,
} from '@heqi/records'

/**
 * One batch of the ranges of one file. Ranges are large and all at hand, so each column is made once at its full length and
 * filled by whole blocks; `concatBatches` grows column by column and looks at every value. The parts are used up: the memory
 * of each of their columns is given back as soon as it is copied, so that ten million rows never stand in memory twice.
 */
export function joinBatches(parts: readonly RecordBatch[]): RecordBatch {
  const [first] = parts
  if (!first || parts.some(hasLists)) return concatBatches(parts)
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const numbers = joinColumns(NUMBER_COLUMNS, parts, (part) => part.numbers, {
    isAbsent: (column) => column.every((value) => value !== value),
    absent: () => new Float64Array(length).fill(Number.NaN),
    make: () => new Float64Array(length),
    fill: (into, column, row) => into.set(column, row),
  })
  const codes = joinColumns(CODE_COLUMNS, parts, (part) => part.codes, {
    isAbsent: (column) => column.every((code) => code === ABSENT),
    absent: () => new Int8Array(length).fill(ABSENT),
    make: () => new Int8Array(length),
    fill: (into, column, row) => into.set(column, row),
  })
  const dictionaries = DICTIONARY_COLUMNS.map(
    (name) =>
      [
        name,
        joinDictionaries(
          parts.map(({ texts }) => texts[name]),
          length,
        ),
      ] as const,
  )
  for (const { texts } of parts) for (const name of DICTIONARY_COLUMNS) release(texts[name].codes)
  return {
    length,
    numbers,
    codes,
    texts: {
      ...(Object.fromEntries(dictionaries) as Record<(typeof DICTIONARY_COLUMNS)[number], DictionaryColumn>),
      sourceId: joinPacked(
        parts.map(({ texts }) => texts.sourceId),
        length,
      ),
    },
    reopenings: { ...first.reopenings, offsets: new Int32Array(length + 1) },
    replies: { ...first.replies, offsets: new Int32Array(length + 1) },
    pauses: { ...first.pauses, offsets: new Int32Array(length + 1) },
  }
}

const hasLists = ({ reopenings, replies, pauses }: RecordBatch): boolean =>
  reopenings.at.length + replies.at.length + pauses.start.length > 0

type Joining<Column> = {
  readonly isAbsent: (column: Column) => boolean
  readonly absent: () => Column
  readonly make: () => Column
  readonly fill: (into: Column, column: Column, row: number) => void
}

/** Gives the memory of a column back at once; the collector would wait. */
function release({ buffer }: ArrayBufferView): void {
  if (buffer instanceof ArrayBuffer && !buffer.detached) buffer.transfer(0)
}

/** Columns that no part has share one array, as they do in every batch. */
function joinColumns<Name extends string, Column extends ArrayBufferView>(
  names: readonly Name[],
  parts: readonly RecordBatch[],
  columnsOf: (part: RecordBatch) => Readonly<Record<Name, Column>>,
  { isAbsent, absent, make, fill }: Joining<Column>,
): Record<Name, Column> {
  const absentColumns = new Set<Column>()
  for (const part of parts)
    for (const column of new Set(names.map((name) => columnsOf(part)[name])))
      if (isAbsent(column)) absentColumns.add(column)
  let shared: Column | undefined
  const joined = names.map((name) => {
    const columns = parts.map((part) => columnsOf(part)[name])
    if (columns.every((column) => absentColumns.has(column))) return [name, (shared ??= absent())] as const
    const into = make()
    let row = 0
    for (const [index, column] of columns.entries()) {
      fill(into, column, row)
      if (!absentColumns.has(column)) release(column)
      row += parts[index]?.length ?? 0
    }
    return [name, into] as const
  })
  for (const column of absentColumns) release(column)
  return Object.fromEntries(joined) as Record<Name, Column>
}

/** The codes of later parts are translated into the values of all, where they differ. */
function joinDictionaries(parts: readonly DictionaryColumn[], length: number): DictionaryColumn {
  const values: string[] = []
  const codeOf = new Map<string, number>()
  const codes = new Int32Array(length)
  let row = 0
  for (const part of parts) {
    const translated = Int32Array.from(part.values, (value) => {
      const code = codeOf.get(value) ?? values.push(value) - 1
      codeOf.set(value, code)
      return code
    })
    codes.set(part.codes, row)
    const end = row + part.codes.length
    if (translated.some((code, before) => code !== before))
      for (let at = row; at < end; at++) codes[at] = translated[codes[at] ?? ABSENT] ?? ABSENT
    row = end
  }
  return { codes, values }
}

function joinPacked(parts: readonly PackedTextColumn[], length: number): PackedTextColumn {
  const used = ({ offsets }: PackedTextColumn): number => offsets.at(-1) ?? 0
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + used(part), 0))
  const offsets = new Uint32Array(length + 1)
  let row = 0
  let base = 0
  for (const part of parts) {
    bytes.set(part.bytes.subarray(0, used(part)), base)
    for (let i = 1; i < part.offsets.length; i++) offsets[row + i] = base + (part.offsets[i] ?? 0)
    row += part.offsets.length - 1
    base += used(part)
    release(part.bytes)
    release(part.offsets)
  }
  return { bytes, offsets }
}
