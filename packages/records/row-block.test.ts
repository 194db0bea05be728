import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import wabt from 'wabt'
import type { RecordBatch } from './batch.ts'
import { recordAt } from './batch-rows.ts'
import type { Mapping } from './mapping.ts'
import { csvLayout, readCsvRange } from './read-csv.ts'
import { RisingIdColumn } from './rising-id-column.ts'
import { BLOCK_ROWS, RowBlock } from './row-block.ts'
import { mappingOf, readCsvText } from './testing/read-text.ts'

const DIALECT = { delimiter: 44, quote: 34, lineBreak: 10 }

/** What a block found, with places that count from where it was asked to begin. */
function found(block: RowBlock, bytes: Uint8Array, from: number, lastStart: number) {
  const next = block.scan(bytes, from, bytes.length, lastStart)
  const base = block.starts[0]!
  const places = (values: Int32Array, count: number) => Array.from(values.subarray(0, count), (at) => at - base)
  return {
    next,
    rows: block.rows,
    isBroken: block.isBroken,
    starts: places(block.starts, block.rows + 1),
    ends: places(block.ends, block.rows * block.width),
  }
}

describe('the fields of many rows', () => {
  const text = fc
    .array(fc.constantFrom('a', 'bc', '数', ',', ',', '\n', '\n', '\r', '"', '0123456789012345678'), { maxLength: 200 })
    .map((parts) => new TextEncoder().encode(parts.join('')))

  test('sixteen bytes at a time find what one byte at a time finds', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 4 }), fc.nat(20), fc.nat(400), (bytes, width, skipped, stop) => {
        const from = Math.min(skipped, bytes.length)
        const lastStart = Math.min(bytes.length, from + stop)
        const inVectors = found(new RowBlock(width, DIALECT), bytes, from, lastStart)
        expect(inVectors).toEqual(found(new RowBlock(width, DIALECT, { vectors: false }), bytes, from, lastStart))
      }),
      { numRuns: 1000 },
    )
  })

  test('a block ends when it is full', () => {
    const bytes = new TextEncoder().encode('a,b\n'.repeat(BLOCK_ROWS + 5))
    const block = new RowBlock(2, DIALECT)
    expect(block.scan(bytes, 0, bytes.length, bytes.length)).toBe(BLOCK_ROWS * 4)
    expect([block.rows, block.isBroken]).toEqual([BLOCK_ROWS, false])
  })

  /** `--update` writes them anew. */
  test.each([
    ['row-block-scan', 'ROW_BLOCK_SCAN'],
    ['column-kernel', 'COLUMN_KERNEL'],
  ])('the bytes of %s are those of its source', async (name, constant) => {
    const source = readFileSync(new URL(`./${name}.wat`, import.meta.url), 'utf8')
    const module = (await wabt()).parseWat(`${name}.wat`, source, { simd: true })
    const bytes = module.toBinary({}).buffer.join(', ')
    await expect(
      `// Made from ${name}.wat by \`vitest run packages/records/row-block.test.ts --update\`.\n` +
        `export const ${constant}: Uint8Array<ArrayBuffer> = new Uint8Array([${bytes}])\n`,
    ).toMatchFileSnapshot(`generated/${name}.ts`)
  })
})

/** Every kind of expression that a block reads by a loop of its own, and some that it does not. */
const MAPPING: Mapping = mappingOf({
  fields: {
    channel: { column: 'channel' },
    agent: { column: 'agent' },
    queue: { column: 'agent', map: { Ann: 'one' }, otherwise: null },
    enteredAt: { column: 'at', format: 'yyyy-MM-dd HH:mm:ss' },
    endedAt: { column: 'end' },
    queueMs: { column: 'wait', unit: 'seconds' },
    answeredAt: {
      when: { column: 'outcome', equals: 'ANSWERED' },
      use: { sum: [{ field: 'enteredAt' }, { field: 'queueMs' }] },
    },
    abandonedIn: { when: { column: 'outcome', equals: 'LOST' }, use: { constant: 'queue' } },
    talkMs: { difference: [{ field: 'endedAt' }, { field: 'answeredAt' }] },
    menuMs: { first: [{ column: 'menu', unit: 'minutes' }, { constant: 7 }] },
    surveyScore: { column: 'menu' },
    complaint: { column: 'flag' },
    transfers: { when: { column: 'wait', greater: 5 }, use: { column: 'menu' }, otherwise: { constant: 0 } },
  },
  filters: [{ reason: 'test calls', drop: { column: 'agent', equals: 'TEST' } }],
})

const COLUMNS = ['id', 'at', 'end', 'channel', 'agent', 'outcome', 'wait', 'menu', 'flag'] as const

const mostly = (usual: readonly string[], rare: readonly string[]) =>
  fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: fc.constantFrom(...rare) })

const row = fc.tuple(
  mostly(['1', '22', 'x-333', '4444'], ['', ' 5', '六', 'a\u0000b']),
  mostly(['2026-03-01 08:00:00', '2026-03-02 23:59:59'], ['', '2026-02-30 08:00:00', '2026-03-01 8:00:00', 'soon']),
  mostly(['2026-03-02T08:00:00+08:00', '', '2026-03-02 10:00:00.25'], ['2026-13-01', '1999-01-01 00:00:00 ']),
  mostly(['phone', 'chat'], ['', 'fax', ' phone']),
  mostly(['Ann', '李', ''], ['TEST', ' Ann', 'TEST ']),
  mostly(['ANSWERED', 'LOST', 'OTHER'], ['', ' ANSWERED']),
  mostly(['0', '12', '3.5'], ['', '-1', 'NULL', '1234567890123', '12 ', '99999999999999999']),
  mostly(['1', '2.25', ''], ['+3', '-1', 'x']),
  mostly(['yes', 'no', ''], ['maybe', '是 ']),
)

describe('reading column by column', () => {
  test('gives what reading row by row gives: quoted fields say the same, and are read row by row', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 120 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.constantFrom(64, 1000, 65_536),
        async (rows, lineBreak, trims, chunkBytes) => {
          const table = (quote: string): string =>
            [COLUMNS, ...rows]
              .map((cells) => cells.map((cell) => `${quote}${cell}${quote}`).join(',') + lineBreak)
              .join('')
          const mapping = { ...MAPPING, trim: trims }
          const byBlocks = await readCsvText(table(''), mapping, chunkBytes)
          expect(byBlocks).toEqual(await readCsvText(table('"'), mapping, chunkBytes))
        },
      ),
      { numRuns: 300 },
    )
  })

  test('words for an empty field are honoured', async () => {
    const content = `id,at,agent,wait\n${Array.from({ length: 40 }, (_, i) => `${i},2026-03-01 08:00:00,Ann,${i % 2 === 0 ? '0' : '9'}`).join('\n')}`
    const mapping = mappingOf({
      empty: ['0', '5'],
      fields: { queueMs: { column: 'wait' }, agent: { column: 'agent' } },
    })
    const { records, rejects } = await readCsvText(content, mapping)
    expect(records.map(({ queueMs }) => queueMs ?? '').join('')).toBe('9'.repeat(19))
    expect(rejects.map(({ line }) => line)).toEqual([2, 7])
  })
})

test('batches in columns that are written over have the records of the whole', async () => {
  const usual = '2026-03-01 08:00:00,,phone,Ann,ANSWERED,12,2.25,yes'
  const rare = ['2026-03-01 08:00:59,2026-03-02T08:00:00+08:00,chat,TEST,LOST,,1,', 'soon,,phone,,OTHER,0,,no']
  const line = (row: number): string => `x-${row},${row % 997 === 3 ? (rare[row % 2] ?? '') : usual}`
  const text = [COLUMNS.join(','), ...Array.from({ length: 40_000 }, (_, row) => line(row))].join('\n')
  const bytes = new TextEncoder().encode(`${text}\n`)
  const layout = await csvLayout(bytes)
  if (!layout.ok) throw new Error('refused')
  const { dataStart } = layout.value
  const range = { start: dataStart, end: bytes.length }
  const read = async (onBatch?: (batch: RecordBatch) => void, ids?: RisingIdColumn) => {
    const chunks = [bytes.subarray(dataStart, 600_000), bytes.subarray(600_000)]
    const options = { ...(onBatch ? { onBatch } : {}), ...(ids ? { ids } : {}) }
    const outcome = await readCsvRange(chunks, range, MAPPING, layout.value, options)
    if (!outcome.ok) throw new Error('refused')
    return outcome.value
  }
  const recordsOf = (batch: RecordBatch) => Array.from({ length: batch.length }, (_, row) => recordAt(batch, row))
  const whole = await read()
  const sizes: number[] = []
  const found: ReturnType<typeof recordsOf> = []
  const { summary, batch } = await read((part) => {
    sizes.push(part.length)
    found.push(...recordsOf(part))
  })
  expect(sizes.length).toBeGreaterThan(2)
  expect(found).toEqual(recordsOf(whole.batch))
  expect(summary).toEqual(whole.summary)
  expect(batch.length).toBe(0)
  // The same ids, compared as they pass: `x-9` and `x-10` rise, rows that are rejected or filtered do not count.
  const ids = new RisingIdColumn()
  await read(() => undefined, ids)
  const idAt = (row: number) => new TextEncoder().encode(found.at(row)?.sourceId)
  expect(ids.bounds).toEqual({ first: idAt(0), last: idAt(-1) })
})
