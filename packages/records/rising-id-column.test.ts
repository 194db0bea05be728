import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { batchOf } from './batch-from-records.ts'
import { risingIds } from './identity-index.ts'
import { RisingIdColumn } from './rising-id-column.ts'
import { RowBlock } from './row-block.ts'

const id = fc.oneof(
  fc.integer({ min: 0, max: 120 }).map((number) => `c${number}`),
  fc.constantFrom('a', 'abcd', 'abce', 'abcdefgh', 'abcdefgi', 'x'.repeat(70), `${'x'.repeat(69)}y`),
)
const ids = fc.oneof(
  fc.array(id, { maxLength: 30 }),
  fc.uniqueArray(id, { maxLength: 30 }).map((list) => list.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))),
)

test('ids that pass rise exactly when those of the whole batch do, whichever way they come', () => {
  fc.assert(
    fc.property(ids, fc.nat(30), fc.boolean(), fc.boolean(), (list, cut, drops, isVector) => {
      const records = list.map((sourceId) => ({ source: 's', sourceId, channel: 'phone', enteredAt: 0 }) as const)
      const column = new RisingIdColumn()
      const blockRows = list.slice(cut)
      for (const [row, text] of list.slice(0, cut).entries()) {
        if (drops) {
          column.setText(row, 'zzz')
          column.truncate(row)
        }
        column.setText(row, text)
      }
      const bytes = new TextEncoder().encode(blockRows.map((text) => `1,${text}\n`).join(''))
      const block = new RowBlock(2, { delimiter: 44, quote: 34, lineBreak: 10 }, { vectors: isVector })
      block.scan(bytes, 0, bytes.length, bytes.length)
      column.setFields(cut, block, 1, 0, block.rows)
      const expected = list.length === 0 ? undefined : risingIds(batchOf(records))
      expect(column.bounds).toEqual(expected && { first: expected.first, last: expected.last })
      expect(column.isRising).toBe(list.length === 0 || expected !== undefined)
    }),
    { numRuns: 500 },
  )
})
