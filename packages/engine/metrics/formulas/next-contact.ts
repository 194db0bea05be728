import type { RecordBatch } from '@heqi/records'
import { DIRECTIONS } from '@heqi/records/record'

const OUTBOUND = DIRECTIONS.indexOf('outbound')

const known = new WeakMap<RecordBatch, Float64Array>()

/**
 * For each row the arrival of the same customer's next contact with the same case type, on whatever channel; `NaN` when
 * there is none or the customer is unknown. Calls that the service itself makes are no contacts of the customer, and of
 * contacts that arrive at the same instant none repeats the other. Worked out once for a batch.
 */
export function nextContacts(batch: RecordBatch): Float64Array {
  const found = known.get(batch)
  if (found) return found
  const next = compute(batch)
  known.set(batch, next)
  return next
}

function compute({ length, numbers, texts, codes }: RecordBatch): Float64Array {
  const next = new Float64Array(length).fill(Number.NaN)
  const { enteredAt } = numbers
  const customers = texts.customerKey.codes
  const caseTypes = texts.caseType.codes
  const { offsets, rows } = rowsByCode(customers, texts.customerKey.values.length)
  for (let customer = 0; customer + 1 < offsets.length; customer++) {
    const group = rows.subarray(offsets[customer], offsets[customer + 1])
    if (group.length < 2) continue
    group.sort((a, b) => enteredAt[a]! - enteredAt[b]!)
    for (let i = 0; i < group.length; i++) {
      const row = group[i]!
      for (let j = i + 1; j < group.length; j++) {
        const later = group[j]!
        if (caseTypes[later] !== caseTypes[row] || codes.direction[later] === OUTBOUND) continue
        if (enteredAt[later]! <= enteredAt[row]!) continue
        next[row] = enteredAt[later]!
        break
      }
    }
  }
  return next
}

/** Rows grouped by their code, as slices of one array; rows without a code are in no group. */
function rowsByCode(codes: Int32Array, codeCount: number): { readonly offsets: Int32Array; readonly rows: Int32Array } {
  const offsets = new Int32Array(codeCount + 1)
  for (const code of codes) if (code >= 0) offsets[code + 1]! += 1
  for (let code = 0; code < codeCount; code++) offsets[code + 1]! += offsets[code]!
  const rows = new Int32Array(offsets[codeCount]!)
  const filled = offsets.slice(0, codeCount)
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!
    if (code < 0) continue
    rows[filled[code]!] = row
    filled[code]! += 1
  }
  return { offsets, rows }
}
