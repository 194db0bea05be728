import {
  ABSENT,
  CODE_COLUMNS,
  type CodeColumnName,
  DICTIONARY_COLUMNS,
  type DictionaryColumnName,
  NUMBER_COLUMNS,
  type NumberColumnName,
  type RecordBatch,
} from './batch.ts'
import { BatchBuilder, codeOf } from './batch-builder.ts'
import { fieldProblem } from './check-record.ts'
import { LIST_FIELDS } from './mapping.ts'
import { SegmentLists } from './segment-lists.ts'
import type { StoredColumn, StoredPage } from './segment-pages.ts'
import { forEachValue, numberAt, storedValues, translated } from './segment-values.ts'

const isIn = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  (names as readonly string[]).includes(name)

/** Gathers the columns of a segment into a batch. Every value is checked, one of a dictionary once. */
export class SegmentColumns {
  readonly #builder = new BatchBuilder()
  readonly #lists = new SegmentLists()

  /** The columns of the next `rows` rows. @throws Error when they are damaged. */
  add(columns: readonly StoredColumn[], rows: number): void {
    const first = this.#builder.length
    for (const column of columns) {
      const [name = ''] = column.path
      const rowsThere = column.pages.reduce((sum, page) => sum + page.rows, 0)
      if (rowsThere !== rows) throw new Error(`${name}: ${rowsThere} of ${rows} rows`)
      if (isIn(LIST_FIELDS, name)) this.#lists.add(column, first)
      else this.#addFlat(column.pages, name, first)
    }
    this.#builder.length += rows
  }

  /** @throws Error when a record lacks what every record has. */
  finish(): RecordBatch {
    const { length } = this.#builder
    const batch = { ...this.#builder.finish(), ...this.#lists.finish(length) }
    const { source, sourceId } = batch.texts
    const isLacking =
      batch.numbers.enteredAt.some(Number.isNaN) ||
      batch.codes.channel.includes(ABSENT) ||
      source.codes.includes(ABSENT) ||
      sourceId.offsets.some((offset, row) => row > 0 && offset === sourceId.offsets[row - 1])
    if (isLacking) throw new Error('a row that is no record')
    return batch
  }

  #addFlat(pages: readonly StoredPage[], name: string, first: number): void {
    let row = first
    for (const page of pages) {
      if (!page.isAbsent) {
        if (name === 'sourceId') this.#addIds(page, row)
        else this.#addPage(page, name, row)
      }
      row += page.rows
    }
  }

  #addIds(page: StoredPage, first: number): void {
    const ids = storedValues(page) as readonly Uint8Array[]
    forEachValue(page, (place, index) => {
      const id = ids[index]
      if (!id || id.includes(0)) throw new Error('an id that is none')
      this.#builder.sourceIds.setBytes(first + place, id, 0, id.length)
    })
  }

  #addPage(page: StoredPage, name: string, first: number): void {
    const column = this.#columnOf(name)
    const numbers = translated(page, (value) => this.#numberOf(name, value))
    forEachValue(page, (place, index) => column.set(first + place, numberAt(numbers, index)))
  }

  #columnOf(name: string): { set(row: number, value: number): void } {
    if (isIn<NumberColumnName>(NUMBER_COLUMNS, name)) return this.#builder.numbers[name]
    if (isIn<CodeColumnName>(CODE_COLUMNS, name)) return this.#builder.codes[name]
    if (isIn<DictionaryColumnName>(DICTIONARY_COLUMNS, name)) return this.#builder.texts[name].codes
    throw new Error(`no field ${name}`)
  }

  /** @throws Error for a value that no record can have there. */
  #numberOf(name: string, value: unknown): number {
    const problem = fieldProblem(name, value)
    if (problem) throw new Error(`${name}: ${problem}`)
    if (typeof value === 'number') return value
    if (isIn<DictionaryColumnName>(DICTIONARY_COLUMNS, name)) return this.#builder.texts[name].codeOf(value as string)
    return codeOf(name as CodeColumnName, value as string | boolean)
  }
}
