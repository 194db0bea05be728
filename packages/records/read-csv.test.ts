import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalMapping } from './canonical-mapping.ts'
import { csvLayout, readCsvRange } from './read-csv.ts'
import { streamOf } from './testing/byte-stream.ts'
import { mappingOf, readCsvText, recordsOf, refusalOf } from './testing/read-text.ts'

const AT = '2026-03-01 08:00:00'
const agents = mappingOf({ fields: { agent: { column: 'agent' } } })
const agentsIn = async (content: string | Uint8Array, mapping = agents) =>
  (await readCsvText(content, mapping)).records.map((record) => record.agent)

const named = (occurrence?: number) =>
  mappingOf({ fields: { agent: { column: 'name', ...(occurrence === undefined ? {} : { occurrence }) } } })

describe('what CSV files look like', () => {
  test.each([
    [',', `id,at,agent\n1,${AT},李\n2,${AT},Ann\n`],
    [';', `id;at;agent\n1;${AT};李\n2;${AT};Ann\n`],
    ['tab', `id\tat\tagent\n1\t${AT}\t李\n2\t${AT}\tAnn\n`],
    ['|', `id|at|agent\n1|${AT}|李\n2|${AT}|Ann`],
    ['CRLF', `id,at,agent\r\n1,${AT},李\r\n2,${AT},Ann\r\n`],
    ['CRLF without a last one', `id,at,agent\r\n1,${AT},李\r\n2,${AT},Ann`],
    ['CR alone', `id,at,agent\r1,${AT},李\r2,${AT},Ann\r`],
    ['a byte order mark', `\uFEFFid,at,agent\n1,${AT},李\n2,${AT},Ann\n`],
    ['blank lines', `\nid,at,agent\n\n1,${AT},李\n\r\n2,${AT},Ann\n\n`],
    ['quotes', `"id","at","agent"\r\n"1","${AT}","李"\r\n"2","${AT}","Ann"\r\n`],
    ['spaces around', `id, at ,agent\n1, ${AT} ,\t李 \n 2,${AT},Ann\n`],
  ])('%s', async (_, content) => {
    expect(await agentsIn(content)).toEqual(['李', 'Ann'])
  })

  test('quoted fields hold delimiters, line breaks and doubled quotes', async () => {
    expect(await agentsIn(`id,at,agent\n1,${AT},"a,b"\n2,${AT},"say ""hi"""\n3,${AT},"two\nlines"\n`)).toEqual([
      'a,b',
      'say "hi"',
      'two\nlines',
    ])
  })

  test('a quote in the middle of a field is a character', async () => {
    expect(await agentsIn(`id,at,agent\n1,${AT},5" pipe\n`)).toEqual(['5" pipe'])
  })

  test('without quoting, a quote is a character everywhere', async () => {
    expect(await agentsIn(`id,at,agent\n1,${AT},"x\n`, { ...agents, quote: '' })).toEqual(['"x'])
  })

  test('a file without a header takes the names from the mapping', async () => {
    expect(await agentsIn(`1,${AT},李\n`, { ...agents, header: ['id', 'at', 'agent'] })).toEqual(['李'])
  })

  test('columns of one name are told apart by occurrence, and never guessed', async () => {
    const content = `id,at,name,name\n1,${AT},first,second\n`
    expect(await agentsIn(content, named(1))).toEqual(['first'])
    expect(await agentsIn(content, named(2))).toEqual(['second'])
    expect(await refusalOf(content, named())).toBe('column-ambiguous')
    expect(await refusalOf(content, named(3))).toBe('column-missing')
  })
})

const utf16 = (text: string, littleEndian: boolean, mark: boolean): Uint8Array => {
  const units = `${mark ? '\uFEFF' : ''}${text}`
  const view = new DataView(new ArrayBuffer(units.length * 2))
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), littleEndian)
  return new Uint8Array(view.buffer)
}

const ascii = (part: string): number[] => [...new TextEncoder().encode(part)]

describe('encodings', () => {
  const text = `id,at,agent\n1,${AT},Ann\n2,${AT},Bob\n`

  test.each([
    ['UTF-16LE with a mark', utf16(text, true, true)],
    ['UTF-16BE with a mark', utf16(text, false, true)],
    ['UTF-16LE without', utf16(text, true, false)],
    ['UTF-16BE without', utf16(text, false, false)],
  ])('%s', async (_, content) => {
    expect(await agentsIn(content)).toEqual(['Ann', 'Bob'])
  })

  /** 坐席 and 张三 in GB18030, which no standard encoder of the platform writes. */
  const seat = [0xd7, 0xf8, 0xcf, 0xaf]
  const zhang = [0xd5, 0xc5, 0xc8, 0xfd]
  const gb18030 = Uint8Array.from([...ascii('id,at,'), ...seat, ...ascii(`\n1,${AT},`), ...zhang, ...ascii('\n')])
  const seats = mappingOf({ fields: { agent: { column: '坐席' } } })

  test('GB18030, found out and declared', async () => {
    expect(await agentsIn(gb18030, seats)).toEqual(['张三'])
    expect(await agentsIn(gb18030, { ...seats, encoding: 'gb18030' })).toEqual(['张三'])
  })

  test('a row that is not in the declared encoding is rejected, not altered', async () => {
    const broken = Uint8Array.from([...gb18030, ...ascii(`2,${AT},`), 0xd5, 0xff, ...ascii('\n')])
    const { records, rejects } = await readCsvText(broken, { ...seats, encoding: 'gb18030' })
    expect(records).toHaveLength(1)
    expect(rejects).toMatchObject([{ code: 'invalid-encoding', line: 3, column: '坐席' }])
  })

  test('a stray byte in a UTF-8 file costs its own row only', async () => {
    const broken = Uint8Array.from([...ascii(`id,at,agent\n1,${AT},`), 0xff, ...ascii(`\n2,${AT},Ann\n`)])
    const { records, rejects } = await readCsvText(broken, { ...agents, encoding: 'utf-8' })
    expect(records.map((record) => record.agent)).toEqual(['Ann'])
    expect(rejects).toMatchObject([{ code: 'invalid-encoding', line: 2 }])
  })
})

describe('bad rows cost themselves only', () => {
  const bad = async (row: string, mapping = agents) => {
    const { records, rejects, summary } = await readCsvText(`id,at,agent\n1,${AT},a\n${row}\n3,${AT},c\n`, mapping)
    expect(records.map((record) => record.sourceId)).toEqual(['1', '3'])
    expect(summary.read).toBe(3)
    return rejects
  }

  test.each([
    ['too few columns', '2,x', { code: 'too-few-columns', line: 3, data: { expected: 3, found: 2 } }],
    ['too many columns', `2,${AT},b,c`, { code: 'too-many-columns', line: 3, data: { expected: 3, found: 4 } }],
    ['text after a quote', `2,${AT},"b"x`, { code: 'text-after-quote', line: 3 }],
    [
      'no date-time',
      '2,yesterday,b',
      { code: 'invalid-date-time', column: 'at', field: 'enteredAt', value: 'yesterday' },
    ],
    ['a day that never was', '2,2026-02-30 08:00:00,b', { code: 'invalid-date-time' }],
    ['no arrival', '2,,b', { code: 'required-field-missing', column: 'at', field: 'enteredAt', value: '' }],
    ['no identity', `,${AT},b`, { code: 'required-field-missing', column: 'id', field: 'sourceId' }],
    ['a NUL character', `2,${AT},b\0`, { code: 'nul-character', column: 'agent' }],
    ['a NUL in the identity', `2\0,${AT},b`, { code: 'nul-character', column: 'id' }],
    ['a year out of all reason', '2,1026-03-01 08:00:00,b', { code: 'number-out-of-range', field: 'enteredAt' }],
  ])('%s', async (_, row, reject) => {
    expect(await bad(row)).toMatchObject([reject])
  })

  test('a quote that is never closed costs its line, and later quoted fields end with theirs', async () => {
    const { records, rejects } = await readCsvText(`id,at,agent\n1,${AT},"a\n2,${AT},b\n3,${AT},c\n`, agents)
    expect(records.map((record) => record.sourceId)).toEqual(['2', '3'])
    expect(rejects).toMatchObject([{ code: 'quote-never-closed', line: 2 }])
  })

  test('the line of a reject counts the line breaks inside quotes', async () => {
    const { rejects } = await readCsvText(`id,at,agent\n1,${AT},"a\nb\nc"\n2,never,d\n`, agents)
    expect(rejects).toMatchObject([{ code: 'invalid-date-time', line: 5 }])
  })

  test('a row that is too long is passed over', async () => {
    const long = 'x'.repeat(3_000_000)
    const { records, rejects } = await readCsvText(`id,at,agent\n1,${AT},${long}\n2,${AT},b\n`, agents)
    expect(records.map((record) => record.sourceId)).toEqual(['2'])
    expect(rejects).toMatchObject([{ code: 'row-too-long', line: 2 }])
    expect(rejects[0]?.value).toHaveLength(200)
  })

  test('a file cut off in the middle loses its last row, with a reason', async () => {
    const { records, rejects } = await readCsvText(`id,at,agent\n1,${AT},a\n2,2026-`, agents)
    expect(records).toHaveLength(1)
    expect(rejects).toMatchObject([{ code: 'too-few-columns', line: 3 }])
  })
})

const cell = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom('"a"', '"a""b"', '"x\ny"', '"', '""', 'a"b', '\r', '张三', AT),
)
const table = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 8 })
  .map((rows) => `id,at,agent\n${rows.map((row) => row.join(',')).join('\n')}`)

test('however the bytes arrive in pieces, the rows are the same', async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (content, size) => {
      expect(await readCsvText(content, agents, size)).toEqual(await readCsvText(content, agents))
    }),
    { numRuns: 300 },
  )
})

const wholeRow = fc
  .tuple(fc.nat(), fc.constantFrom('a', '张三', '"x,y"', '""""'))
  .map(([id, agent]) => `${id},${AT},${agent}`)

test('ranges of a file fit together and give the rows of the whole', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(wholeRow, { minLength: 1, maxLength: 12 }),
      fc.array(fc.nat(), { maxLength: 4 }),
      async (rows, cuts) => {
        const bytes = new TextEncoder().encode(`id,at,agent\n${rows.join('\n')}\n`)
        const layout = await csvLayout(bytes)
        if (!layout.ok) throw new Error('refused')
        const { dataStart } = layout.value
        const bounds = [dataStart, ...cuts.map((cut) => dataStart + (cut % (bytes.length - dataStart))), bytes.length]
        bounds.sort((a, b) => a - b)
        const found: string[] = []
        let expectedStart = dataStart
        for (const [i, end] of bounds.entries()) {
          const start = bounds[i - 1]
          if (start === undefined) continue
          const from = start <= dataStart ? dataStart : start - 1
          const part = await readCsvRange(streamOf(bytes.slice(from), 7), { start, end }, agents, layout.value)
          if (!part.ok) throw new Error('refused')
          found.push(...recordsOf(part.value.batch).map((record) => record.sourceId))
          if (end > start) {
            expect(part.value.firstRowAt).toBe(expectedStart)
            expectedStart = part.value.endedAt
          }
        }
        expect(found).toEqual(rows.map((row) => row.split(',')[0]))
        expect(expectedStart).toBe(bytes.length)
      },
    ),
    { numRuns: 300 },
  )
})

test('a range that begins inside quotes shows it by where it begins', async () => {
  const bytes = new TextEncoder().encode(`id,at,agent\n1,${AT},"a\nb,c\nd"\n2,${AT},e\n`)
  const layout = await csvLayout(bytes)
  if (!layout.ok) throw new Error('refused')
  const cut = bytes.indexOf(98) // b, on the second line of the quoted field
  const first = await readCsvRange(
    streamOf(bytes.slice(layout.value.dataStart)),
    { start: 0, end: cut },
    agents,
    layout.value,
  )
  const second = await readCsvRange(
    streamOf(bytes.slice(cut - 1)),
    { start: cut, end: bytes.length },
    agents,
    layout.value,
  )
  if (!first.ok || !second.ok) throw new Error('refused')
  expect(second.value.firstRowAt).not.toBe(first.value.endedAt)
})

test('a customer becomes a pseudonym before entering a record', async () => {
  const content = 'source,sourceId,channel,enteredAt,customerKey\nacd,1,phone,2026-03-01T00:00:00Z,13800000000\n'
  const { readCsv } = await import('./read-csv.ts')
  const header = ['source', 'sourceId', 'channel', 'enteredAt', 'customerKey']
  const outcome = await readCsv(streamOf(content), canonicalMapping(header), { pseudonym: (text) => `p${text.length}` })
  if (!outcome.ok) throw new Error('refused')
  expect(recordsOf(outcome.value.batch)[0]?.customerKey).toBe('p11')
})
