import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { BlockVectors } from './block-vectors.ts'
import { dateTimeReader } from './date-time.ts'
import { RowBlock } from './row-block.ts'
import { Fault } from './slice.ts'
import { ZoneOffsets } from './zone-offsets.ts'

const DIALECT = { delimiter: 44, quote: 34, lineBreak: 10 }
const WANTED = ['ANSWERED', '', '十六个字节的字', 'sixteen bytes....', 'a text that no vector holds']

const numbers = fc.constantFrom(
  '',
  '0',
  '7',
  '42',
  '123456789',
  '1234567890',
  '3.5',
  '-1',
  ' 5',
  '5 ',
  'x',
  '１',
  '12a',
)
const texts = fc.constantFrom(...WANTED, 'ANSWERED ', ' ANSWERED', 'ANSWEREX', 'a', '\t', 'é', 'x\u007f')
const times = fc.constantFrom(
  '2026-10-01 00:00:07',
  '2026-10-01 00:00:59',
  '2026-10-01 00:00:60',
  '2026-10-01 00:00:5x',
  '2026-10-01 00:01:00',
  '2026-10-01 00:01:1',
  '2026-10-25 02:30:00',
  '',
  'later',
)
const rows = fc.array(fc.tuple(numbers, texts, times, numbers), { minLength: 1, maxLength: 60 })

/** All that the loops say of a table: one with WebAssembly, one without. */
function readings(bytes: Uint8Array, withKernel: boolean) {
  const block = new RowBlock(4, DIALECT, { vectors: withKernel })
  const vectors = new BlockVectors(block, new Fault())
  const parse = dateTimeReader('yyyy-MM-dd HH:mm:ss', new ZoneOffsets('Europe/Berlin'))
  if (!parse) throw new Error('no such pattern')
  const first = vectors.scaled(0, 1000)
  const loops = [
    vectors.bound(first, 0, 40_000, false),
    vectors.bound(vectors.parsed(2, parse), 0, Number.MAX_SAFE_INTEGER, true),
    vectors.scaled(3, 1),
    ...WANTED.map((wanted) => vectors.equal(1, new TextEncoder().encode(wanted))),
  ]
  block.scan(bytes, 0, bytes.length, bytes.length)
  expect(block.columnsOver(vectors.doubts) !== undefined).toBe(withKernel)
  const values = loops.map((read) => Array.from(read().subarray(0, block.rows)))
  const doubts = Array.from(vectors.doubts.subarray(0, block.rows))
  vectors.doubts.fill(0)
  vectors.printing(1)()
  return { rows: block.rows, values, doubts, strange: Array.from(vectors.doubts.subarray(0, block.rows)) }
}

test('columns are read in WebAssembly as they are in TypeScript', () => {
  fc.assert(
    fc.property(rows, (table) => {
      const bytes = new TextEncoder().encode(table.map((cells) => `${cells.join(',')}\n`).join(''))
      expect(readings(bytes, true)).toEqual(readings(bytes, false))
    }),
    { numRuns: 1000 },
  )
})
