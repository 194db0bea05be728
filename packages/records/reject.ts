/**
 * What a reader says about rows that did not become records. A bad row never stops a file and never vanishes: it is
 * either *filtered* by the mapping for a reason that the mapping names, or *rejected* with one of these codes.
 * The texts stand in `locales/` under the same codes.
 */
export const REJECT_CODES = [
  'ambiguous-local-time',
  'broken-json',
  'call-without-arrival',
  'event-incomplete',
  'invalid-date-time',
  'invalid-encoding',
  'invalid-flag',
  'invalid-list',
  'invalid-number',
  'invalid-value',
  'negative-duration',
  'nonexistent-local-time',
  'not-an-object',
  'nul-character',
  'number-out-of-range',
  'quote-never-closed',
  'required-field-missing',
  'row-too-long',
  'text-after-quote',
  'too-few-columns',
  'too-many-columns',
  'unknown-field',
  'unknown-value',
  'unpaired-surrogate',
] as const
export type RejectCode = (typeof REJECT_CODES)[number]

/**
 * One row that could not be read. `line` is the physical line, counting from 1, where the row begins (of a workbook or
 * a Parquet file: the row); `column` the header name; `field` the canonical field; `value` what stood there, cut to 200 characters.
 */
export type Reject = {
  readonly code: RejectCode
  readonly line: number
  readonly column?: string
  readonly field?: string
  readonly value: string
  readonly data?: Readonly<Record<string, string | number>>
}

/** Why a whole file is refused: nothing of it is taken. */
export const REFUSAL_CODES = [
  'archive-damaged',
  'archive-too-large',
  'column-ambiguous',
  'column-missing',
  'file-compressed',
  'file-empty',
  'file-is-binary',
  'file-is-pdf-or-office',
  'file-too-large',
  'format-unknown',
  'header-too-wide',
  'json-damaged',
  'line-never-ends',
  'mapping-circular',
  'mapping-invalid',
  'mapping-needed',
  'parquet-damaged',
  'sheet-missing',
  'workbook-damaged',
] as const
export type RefusalCode = (typeof REFUSAL_CODES)[number]

/** `read` = accepted + every filtered + every rejected; duplicates and corrections are told apart afterwards, by identity. */
export type ReadSummary = {
  readonly read: number
  readonly accepted: number
  readonly filtered: Readonly<Record<string, number>>
  readonly rejected: Readonly<Partial<Record<RejectCode, number>>>
}

const SHOWN_CHARACTERS = 200

/** Counts rows by their fate and hands each reject on as it comes, so that a file of nothing but bad rows needs no memory. */
export class RowTally {
  #accepted = 0
  #read = 0
  readonly #filtered = new Map<string, number>()
  readonly #rejected = new Map<RejectCode, number>()
  readonly #onReject: (reject: Reject) => void

  constructor(onReject: (reject: Reject) => void = () => {}) {
    this.#onReject = onReject
  }

  accept(rows = 1): void {
    this.#read += rows
    this.#accepted += rows
  }

  filter(reason: string, rows = 1): void {
    if (rows === 0) return
    this.#read += rows
    this.#filtered.set(reason, (this.#filtered.get(reason) ?? 0) + rows)
  }

  reject(reject: Reject): void {
    this.#read += 1
    this.#rejected.set(reject.code, (this.#rejected.get(reject.code) ?? 0) + 1)
    this.#onReject(
      reject.value.length > SHOWN_CHARACTERS ? { ...reject, value: cutText(reject.value, SHOWN_CHARACTERS) } : reject,
    )
  }

  get summary(): ReadSummary {
    return {
      read: this.#read,
      accepted: this.#accepted,
      filtered: sortedCounts(this.#filtered),
      rejected: sortedCounts(this.#rejected),
    }
  }
}

const sortedCounts = (counts: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))

/** The first `length` UTF-16 units, never half a character. */
const cutText = (text: string, length: number): string => text.slice(0, length).toWellFormed()

/** The summary of two parts of one file, or of several files. */
export function addSummaries(a: ReadSummary, b: ReadSummary): ReadSummary {
  return {
    read: a.read + b.read,
    accepted: a.accepted + b.accepted,
    filtered: addCounts(a.filtered, b.filtered),
    rejected: addCounts(a.rejected, b.rejected),
  }
}

function addCounts<Key extends string>(
  a: Readonly<Partial<Record<Key, number>>>,
  b: Readonly<Partial<Record<Key, number>>>,
): Record<Key, number> {
  const sum = { ...a } as Record<Key, number>
  for (const key of Object.keys(b) as Key[]) sum[key] = (sum[key] ?? 0) + (b[key] ?? 0)
  return sum
}
