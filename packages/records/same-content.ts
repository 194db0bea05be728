import { CODE_COLUMNS, DICTIONARY_COLUMNS, NUMBER_COLUMNS, type RecordBatch, textAt } from './batch.ts'

/**
 * Whether two rows of one identity say the same, their revisions aside: what `contentOf` would say of their records,
 * column by column.
 */
export function hasSameContent(a: RecordBatch, i: number, b: RecordBatch, j: number): boolean {
  for (const name of NUMBER_COLUMNS) {
    if (name !== 'revision' && !isSame(a.numbers[name][i], b.numbers[name][j])) return false
  }
  for (const name of CODE_COLUMNS) if (a.codes[name][i] !== b.codes[name][j]) return false
  for (const name of DICTIONARY_COLUMNS) if (textAt(a.texts[name], i) !== textAt(b.texts[name], j)) return false
  return hasSameReopenings(a, i, b, j) && hasSameReplies(a, i, b, j) && hasSamePauses(a, i, b, j)
}

/** Equal, or both absent. Unlike with `Object.is`, minus zero is zero, as in JSON. */
const isSame = (a: number | undefined, b: number | undefined): boolean =>
  a === b || (Number.isNaN(a) && Number.isNaN(b))

/** Where the lists of two rows begin, and their length; `undefined` when the lengths differ. */
function spansOf(a: Int32Array, i: number, b: Int32Array, j: number) {
  const left = a[i] ?? 0
  const right = b[j] ?? 0
  const length = (a[i + 1] ?? left) - left
  return length === (b[j + 1] ?? right) - right ? { left, right, length } : undefined
}

const isSameStretch = (
  a: Float64Array | Int8Array,
  b: Float64Array | Int8Array,
  { left, right, length }: { readonly left: number; readonly right: number; readonly length: number },
): boolean => {
  for (let at = 0; at < length; at++) if (!isSame(a[left + at], b[right + at])) return false
  return true
}

function hasSameReopenings(a: RecordBatch, i: number, b: RecordBatch, j: number): boolean {
  const spans = spansOf(a.reopenings.offsets, i, b.reopenings.offsets, j)
  return spans !== undefined && isSameStretch(a.reopenings.at, b.reopenings.at, spans)
}

function hasSameReplies(a: RecordBatch, i: number, b: RecordBatch, j: number): boolean {
  const spans = spansOf(a.replies.offsets, i, b.replies.offsets, j)
  if (!spans) return false
  return isSameStretch(a.replies.at, b.replies.at, spans) && isSameStretch(a.replies.by, b.replies.by, spans)
}

function hasSamePauses(a: RecordBatch, i: number, b: RecordBatch, j: number): boolean {
  const spans = spansOf(a.pauses.offsets, i, b.pauses.offsets, j)
  if (!spans) return false
  for (let at = 0; at < spans.length; at++) {
    const left = textAt(a.pauses.evidence, spans.left + at)
    if (left !== textAt(b.pauses.evidence, spans.right + at)) return false
  }
  return (
    isSameStretch(a.pauses.start, b.pauses.start, spans) &&
    isSameStretch(a.pauses.end, b.pauses.end, spans) &&
    isSameStretch(a.pauses.reason, b.pauses.reason, spans)
  )
}
