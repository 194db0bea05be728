import { accept, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import type { RecordBatch } from './batch.ts'
import { BatchBuilder } from './batch-builder.ts'
import { type BlockPlan, planBlocks } from './block-plan.ts'
import { type CsvDialect, detectDialect } from './csv-dialect.ts'
import { CsvRow, MAX_COLUMNS } from './csv-row.ts'
import { CsvScanner, type CsvScanOptions } from './csv-scan.ts'
import { refusalOfText } from './file-signature.ts'
import type { Mapping } from './mapping.ts'
import type { ReadOptions } from './read-options.ts'
import { type ReadOutcome, refuseFile } from './read-outcome.ts'
import { type RefusalCode, RowTally } from './reject.ts'
import type { RisingIdColumn } from './rising-id-column.ts'
import { BLOCK_ROWS, MOST_BLOCK_COLUMNS, RowBlock } from './row-block.ts'
import { planRows, type RowPlan } from './row-plan.ts'
import { detectEncoding, joinBytes, type KnownEncoding, utf8Chunks, withHead } from './text-encoding.ts'

type Problem = Refusal<RefusalCode>

/** Encoding, dialect and header of a CSV file: what a range of it must know about its beginning. */
export type CsvLayout = {
  readonly encoding: KnownEncoding
  readonly dialect: CsvDialect
  readonly header: readonly string[]
  /** Position of the first row after the header, in bytes of the file; only of UTF-8 files. */
  readonly dataStart: number
  /** Average bytes of a line in the head. */
  readonly rowBytes: number
}

type LayoutHints = Pick<Mapping, 'encoding' | 'delimiter' | 'quote' | 'header'>

/** The layout that the head of a file shows, or why it is no CSV file. */
export async function csvLayout(head: Uint8Array, hints: LayoutHints = {}): Promise<Result<CsvLayout, Problem>> {
  const isNoText = refusalOfText(head)
  if (isNoText) return refuseFile(isNoText)
  const encoding = hints.encoding && hints.encoding !== 'auto' ? hints.encoding : detectEncoding(head)
  if (!encoding) return refuseFile('file-is-binary')
  const chunks: Uint8Array[] = []
  for await (const chunk of utf8Chunks(once(head), encoding)) chunks.push(chunk)
  const text = joinBytes(chunks)
  const dialect = detectDialect(text, hints)
  const mark = encoding === 'utf-8' ? head.length - text.length : 0
  if (hints.header)
    return accept({ encoding, dialect, header: hints.header, dataStart: mark, rowBytes: rowBytesOf(text, dialect) })
  return headerOf(text, encoding, dialect, mark)
}

function headerOf(
  text: Uint8Array,
  encoding: KnownEncoding,
  dialect: CsvDialect,
  mark: number,
): Result<CsvLayout, Problem> {
  const headers: string[][] = []
  let width = 0
  const scanner = new CsvScanner({
    dialect,
    onRow: (row) => {
      width = row.width
      headers.push(textsOf(row).map((name) => name.trim()))
      return false
    },
  })
  scanner.feed(text)
  // Only a file that fits into its head may end without a line break.
  if (headers.length === 0) scanner.end()
  const [header] = headers
  if (header === undefined) return refuseFile('file-empty')
  if (width > MAX_COLUMNS) return refuseFile('header-too-wide', { found: width, most: MAX_COLUMNS })
  return accept({ encoding, dialect, header, dataStart: mark + scanner.position, rowBytes: rowBytesOf(text, dialect) })
}

function rowBytesOf(text: Uint8Array, { lineBreak }: CsvDialect): number {
  let lines = 1
  for (let at = text.indexOf(lineBreak); at >= 0; at = text.indexOf(lineBreak, at + 1)) lines += 1
  return text.length / lines
}

/** The fields of a row as texts. */
export function textsOf(row: CsvRow): string[] {
  const decoder = new TextDecoder()
  return Array.from({ length: Math.min(row.width, MAX_COLUMNS) }, (_, column) => {
    row.locate(column)
    return decoder.decode(row.bytes.subarray(row.start, row.end))
  })
}

/** A CSV file as records. @returns a refusal when the file as a whole is none; bad rows go to `options.onReject`. */
export const readCsv = (
  input: AsyncIterable<Uint8Array>,
  mapping: Mapping,
  options: ReadOptions = {},
): Promise<Result<ReadOutcome, Problem>> =>
  withHead(input, (head, all) => readWhole(head, all, mapping, options), MAX_HEAD_BYTES)

async function readWhole(
  head: Uint8Array,
  all: AsyncIterable<Uint8Array>,
  mapping: Mapping,
  options: ReadOptions,
): Promise<Result<ReadOutcome, Problem>> {
  const layout = await csvLayout(head, mapping)
  if (!layout.ok) return layout
  const reading = new CsvReading(mapping, layout.value, options, options.sizeBytes ?? head.length)
  if (reading.problems) return refuse(...reading.problems)
  const skipsHeader = mapping.header === undefined
  const { dialect } = layout.value
  const scanner = new CsvScanner({ dialect, onRow: reading.taker(skipsHeader), ...reading.blocks })
  await scanner.feedAll(utf8Chunks(all, layout.value.encoding))
  return scanner.isHopeless ? refuseFile('line-never-ends', { line: scanner.lines }) : accept(reading.finish())
}

/** Records that are handed over together: their columns fit into the processor's cache. */
const BATCH_ROWS = 16_384
/** A head with a few tiny lines must not make us reserve the memory of the machine. */
const MOST_ROWS_RESERVED = 20_000_000
export const MAX_HEAD_BYTES = 2_097_152

export type CsvRange = { readonly start: number; readonly end: number }

/** A part of a file and where it really began and ended: at the beginnings of rows. */
export type CsvRangeOutcome = ReadOutcome & {
  readonly firstRowAt: number
  readonly endedAt: number
  readonly lines: number
}

export type CsvRangeOptions = ReadOptions & {
  /** Takes batch after batch, each of which lasts until it returns; the last one may be without a row. */
  readonly onBatch?: (batch: RecordBatch) => void
  /** Compares the ids of the rows instead of having them in the batches. */
  readonly ids?: RisingIdColumn
}

/**
 * The rows of a UTF-8 file that begin in `start <= position < end`, so that several workers can read one file. `input`
 * gives the file's bytes from `start - 1` on (from `layout.dataStart` for the first range) and as far as is read from it.
 * Whether a line break stands inside quotes cannot be known from the middle of a file: the parts fit together when each
 * `endedAt` equals the next `firstRowAt`; otherwise read the file as one. Lines of rejects count from the range's first row.
 * With `onBatch` the records are handed over some thousands at a time, in columns that are then written over, so that they
 * never leave the processor's cache; the outcome's batch is empty.
 */
export async function readCsvRange(
  input: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  range: CsvRange,
  mapping: Mapping,
  layout: CsvLayout,
  options: CsvRangeOptions = {},
): Promise<Result<CsvRangeOutcome, Problem>> {
  const reading = new CsvReading(mapping, layout, options, range.end - range.start)
  if (reading.problems) return refuse(...reading.problems)
  const isFirst = range.start <= layout.dataStart
  const { dialect } = layout
  let scanner = isFirst
    ? new CsvScanner({
        dialect,
        onRow: reading.taker(false),
        ...reading.blocks,
        position: layout.dataStart,
        stopAt: range.end,
      })
    : undefined
  let position = isFirst ? layout.dataStart : range.start - 1
  let firstRowAt = position
  for await (const chunk of input) {
    let rest = chunk
    if (!scanner) {
      const found = chunk.indexOf(dialect.lineBreak)
      position += found < 0 ? chunk.length : found + 1
      if (found < 0) continue
      firstRowAt = position
      scanner = new CsvScanner({ dialect, onRow: reading.taker(false), ...reading.blocks, position, stopAt: range.end })
      rest = chunk.subarray(found + 1)
    }
    scanner.feed(rest)
    if (scanner.isDone) break
  }
  scanner?.end()
  if (scanner?.isHopeless === true) return refuseFile('line-never-ends', { line: scanner.lines })
  const endedAt = scanner?.position ?? position
  return accept({
    ...reading.finish(),
    firstRowAt: scanner ? firstRowAt : endedAt,
    endedAt,
    lines: scanner?.lines ?? 0,
  })
}

/** One pass over rows: plan, builder and tally. */
class CsvReading {
  readonly problems: readonly Problem[] | undefined
  readonly #builder: BatchBuilder
  readonly #tally: RowTally
  readonly #plan: RowPlan | undefined
  readonly #width: number
  /** How the scanner hands over rows in the usual form, where the mapping can take many at a time. */
  readonly blocks: Pick<CsvScanOptions, 'blocks'> = {}
  readonly #row = new CsvRow()
  readonly #onBatch: ((batch: RecordBatch) => void) | undefined

  constructor(mapping: Mapping, layout: CsvLayout, options: CsvRangeOptions, sizeBytes: number) {
    this.#onBatch = options.onBatch
    const rows = this.#onBatch ? BATCH_ROWS + BLOCK_ROWS : Math.ceil((sizeBytes / layout.rowBytes) * 1.05)
    this.#builder = new BatchBuilder(Math.min(MOST_ROWS_RESERVED, rows), options.ids)
    this.#tally = new RowTally(options.onReject)
    this.#width = layout.header.length
    const plan = planRows(mapping, layout.header, this.#builder, this.#tally, options)
    if (!plan.ok) {
      this.problems = plan.problems
      return
    }
    this.#plan = plan.value
    if (this.#width < 2 || this.#width > MOST_BLOCK_COLUMNS) return
    const block = new RowBlock(this.#width, layout.dialect)
    const blockPlan = planBlocks(mapping, layout.header, this.#builder, block, options)
    if (blockPlan) this.blocks = { blocks: { block, onBlock: (line) => this.#takeBlock(block, blockPlan, line) } }
  }

  /** Rows without a doubt go into the builder as they are; the others are looked at one by one, in their place. */
  #takeBlock(block: RowBlock, plan: BlockPlan, line: number): void {
    const doubts = plan.read()
    let from = 0
    for (let row = doubts.indexOf(1); row >= 0 && row < block.rows; row = doubts.indexOf(1, row + 1)) {
      this.#commit(plan, from, row)
      this.#row.showBlock(block, row)
      this.#plan?.take(this.#row, line + row)
      from = row + 1
    }
    this.#commit(plan, from, block.rows)
    if (this.#builder.length >= BATCH_ROWS) this.#handOver()
  }

  #handOver(): void {
    if (!this.#onBatch) return
    this.#onBatch(this.#builder.view())
    this.#builder.clear()
  }

  #commit(plan: BlockPlan, from: number, to: number): void {
    if (from === to) return
    plan.commit(from, to)
    this.#tally.accept(to - from)
  }

  taker(skipsFirst: boolean): (row: CsvRow, line: number) => boolean {
    let isHeader = skipsFirst
    return (row, line) => {
      if (isHeader) isHeader = false
      else this.#take(row, line)
      return true
    }
  }

  #take(row: CsvRow, line: number): void {
    if (row.problem === undefined && row.width === this.#width) {
      this.#plan?.take(row, line)
      if (this.#builder.length >= BATCH_ROWS) this.#handOver()
      return
    }
    const code = row.problem ?? (row.width < this.#width ? 'too-few-columns' : 'too-many-columns')
    const data = row.problem === undefined ? { data: { expected: this.#width, found: row.width } } : {}
    this.#tally.reject({ code, line, value: row.text(), ...data })
  }

  finish(): ReadOutcome {
    this.#handOver()
    return { batch: this.#builder.finish(), summary: this.#tally.summary }
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
