import type { RecordBatch } from './batch.ts'
import { type Check, instantProblem, textProblem } from './check-record.ts'
import { GrowingDictionary, GrowingLists, growingCodes, growingNumbers } from './growing-column.ts'
import { PAUSE_REASONS, REPLY_AUTHORS } from './record.ts'
import { ITEM_LEVEL, type StoredColumn, type StoredPage } from './segment-pages.ts'
import { numberAt, translated, valueIndex } from './segment-values.ts'

type ItemColumn<Values> = { set(item: number, value: number): void; take(items: number): Values }

/** One value of each item of a list column. */
class ListLeaf<Values> {
  readonly #lists = new GrowingLists()
  readonly #column: ItemColumn<Values>
  readonly #translate: (value: unknown) => number

  constructor(column: ItemColumn<Values>, translate: (value: unknown) => number) {
    this.#column = column
    this.#translate = translate
  }

  add(pages: readonly StoredPage[], first: number): void {
    let row = first - 1
    for (const page of pages) {
      if (page.isAbsent) row += page.rows
      else row = this.#addPage(page, row)
    }
  }

  /** Goes on behind row `before`; gives the last row. */
  #addPage(page: StoredPage, before: number): number {
    const { places, repetition, definition, valueLevel } = page
    const numbers = translated(page, this.#translate)
    let row = before
    let at = 0
    for (let place = 0; place < places; place++) {
      if (repetition[place] === 0) row += 1
      const level = definition?.[place] ?? valueLevel
      if (level < ITEM_LEVEL) continue
      const item = this.#lists.add(row)
      if (level < valueLevel) continue
      this.#column.set(item, numberAt(numbers, valueIndex(page, at)))
      at += 1
    }
    return row
  }

  take(rows: number): { readonly offsets: Int32Array; readonly values: Values } {
    const values = this.#column.take(this.#lists.count)
    return { offsets: this.#lists.take(rows), values }
  }
}

function throwUnless(check: Check, value: unknown): void {
  const problem = check(value)
  if (problem) throw new Error(`in a list: ${problem}`)
}

function instant(value: unknown): number {
  throwUnless(instantProblem, value)
  return value as number
}

const oneOf =
  (words: readonly string[]) =>
  (word: unknown): number => {
    const code = words.indexOf(word as string)
    if (code < 0) throw new Error(`in a list: no word ${String(word)}`)
    return code
  }

function evidenceLeaf() {
  const dictionary = new GrowingDictionary()
  const column = {
    set: (item: number, code: number) => dictionary.codes.set(item, code),
    take: (items: number) => dictionary.take(items),
  }
  return new ListLeaf(column, (text) => {
    throwUnless(textProblem, text)
    return dictionary.codeOf(text as string)
  })
}

/** Gathers the list columns of a segment, each from the leaves that its file has of it. */
export class SegmentLists {
  readonly #leaves = {
    'reopenedAt.list.element': new ListLeaf(growingNumbers(), instant),
    'replies.list.element.at': new ListLeaf(growingNumbers(), instant),
    'replies.list.element.by': new ListLeaf(growingCodes(), oneOf(REPLY_AUTHORS)),
    'pauses.list.element.start': new ListLeaf(growingNumbers(), instant),
    'pauses.list.element.end': new ListLeaf(growingNumbers(), instant),
    'pauses.list.element.reason': new ListLeaf(growingCodes(), oneOf(PAUSE_REASONS)),
    'pauses.list.element.evidence': evidenceLeaf(),
  }

  /** @throws Error when a record has no such list, or when it is damaged. */
  add({ path, pages }: StoredColumn, first: number): void {
    const leaf = (this.#leaves as Readonly<Record<string, ListLeaf<unknown>>>)[path.join('.')]
    if (!leaf) throw new Error(`no list ${path.join('.')}`)
    leaf.add(pages, first)
  }

  /** @throws Error when the parts of a list do not fit together. */
  finish(rows: number): Pick<RecordBatch, 'reopenings' | 'replies' | 'pauses'> {
    const leaves = this.#leaves
    const reopenedAt = leaves['reopenedAt.list.element'].take(rows)
    const repliedAt = leaves['replies.list.element.at'].take(rows)
    const by = leaves['replies.list.element.by'].take(rows)
    const start = leaves['pauses.list.element.start'].take(rows)
    const end = leaves['pauses.list.element.end'].take(rows)
    const reason = leaves['pauses.list.element.reason'].take(rows)
    const evidence = leaves['pauses.list.element.evidence'].take(rows)
    return {
      reopenings: { offsets: reopenedAt.offsets, at: reopenedAt.values },
      replies: { offsets: commonOffsets(repliedAt, by), at: repliedAt.values, by: by.values },
      pauses: {
        offsets: commonOffsets(start, end, reason, evidence),
        start: start.values,
        end: end.values,
        reason: reason.values,
        evidence: evidence.values,
      },
    }
  }
}

type Offsets = { readonly offsets: Int32Array }

function commonOffsets({ offsets }: Offsets, ...others: readonly Offsets[]): Int32Array {
  const isCommon = others.every((other) => other.offsets.every((offset, row) => offset === offsets[row]))
  if (!isCommon) throw new Error('the parts of a list have different lengths')
  return offsets
}
