/**
 * One row of any source, field by field as UTF-8 bytes: `locate(column)` points `bytes`, `start` and `end` at the field;
 * an absent or empty field has no bytes. Bytes hold until the next `locate`.
 */
export type SourceRow = {
  readonly bytes: Uint8Array
  readonly start: number
  readonly end: number
  /** The located value held half of a surrogate pair, which no UTF-8 can say. */
  readonly hasLoneSurrogate: boolean
  locate(column: number): void
}

const encoder = new TextEncoder()
const NOTHING = new Uint8Array(0)

/** What a JSON line, a sheet or a Parquet file has in a field. */
export type SourceValue = unknown

/** A value as the text that a CSV file would have. */
export function textOfValue(value: SourceValue): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value)
  return JSON.stringify(value) ?? ''
}

/** A row whose fields are values: JSON, XLSX, Parquet. */
export class ValueRow implements SourceRow {
  bytes: Uint8Array = NOTHING
  start = 0
  end = 0
  hasLoneSurrogate = false
  #values: readonly SourceValue[] = []
  #scratch = new Uint8Array(256)

  show(values: readonly SourceValue[]): void {
    this.#values = values
  }

  locate(column: number): void {
    const text = textOfValue(this.#values[column])
    this.hasLoneSurrogate = !text.isWellFormed()
    if (text.length * 3 > this.#scratch.length) this.#scratch = new Uint8Array(text.length * 3)
    this.bytes = this.#scratch
    this.start = 0
    this.end = encoder.encodeInto(text, this.#scratch).written
  }
}
