import { describe, expect, test } from 'vitest'
import type { Condition, Expression, Mapping } from './mapping.ts'
import { columnsOf } from './mapping-columns.ts'
import { parseMapping } from './parse-mapping.ts'
import { mappingOf, readCsvText, refusalOf } from './testing/read-text.ts'

const AT = '2026-03-01 08:00:00'
const START = Temporal.Instant.from('2026-03-01T00:00:00Z').epochMilliseconds

const read = async (header: string, row: string, fields: Mapping['fields'], extra: Partial<Mapping> = {}) => {
  const { records, rejects, summary } = await readCsvText(
    `id,at,${header}\n1,${AT},${row}\n`,
    mappingOf({ ...extra, fields }),
  )
  return { record: records[0], reject: rejects[0], summary }
}
const a: Expression = { column: 'a' }

describe('units and formats', () => {
  test.each([
    [{ column: 'a' }, '1500', 1500],
    [{ column: 'a', unit: 'seconds' }, '1.5', 1500],
    [{ column: 'a', unit: 'minutes' }, '2', 120_000],
    [{ column: 'a', unit: 'hours' }, '1', 3_600_000],
    [{ column: 'a', format: 'clock' }, '0:02:03', 123_000],
  ] as const)('%o reads %s', async (talkMs, text, expected) => {
    expect((await read('a', text, { talkMs })).record?.talkMs).toBe(expected)
  })

  test.each([
    ['epoch-seconds', '1772323200', START],
    ['epoch-seconds', '1772323200.9996', START + 999],
    ['epoch-milliseconds', '1772323200123', START + 123],
    ['epoch-milliseconds', '1772323200123.9', START + 123],
    ['yyyy/M/d H:mm', '2026/3/1 8:00', START],
  ])('%s reads %s', async (format, text, expected) => {
    expect((await read('a', text, { endedAt: { column: 'a', format } })).record?.endedAt).toBe(expected)
  })

  test('date and time in two columns; half a date-time is none', async () => {
    const answeredAt: Expression = { columns: ['a', 'b'], join: ' ', format: 'yyMMdd H:mm:ss' }
    expect((await read('a,b', '260301,8:00:00', { answeredAt })).record?.answeredAt).toBe(START)
    expect((await read('a,b', '260301,', { answeredAt })).record?.answeredAt).toBeUndefined()
  })

  test('a negative duration is a reject', async () => {
    expect((await read('a', '-1', { talkMs: { column: 'a', unit: 'seconds' } })).reject).toMatchObject({
      code: 'negative-duration',
      field: 'talkMs',
      value: '-1000',
    })
  })
})

describe('values', () => {
  const channel: Expression = { column: 'a', map: { 电话: 'phone', 在线: 'chat', 未知: null } }

  test('a map says what texts mean; what it does not list is a reject', async () => {
    expect((await read('a', '在线', { channel })).record?.channel).toBe('chat')
    expect((await read('a', '传真', { channel })).reject).toMatchObject({
      code: 'unknown-value',
      column: 'a',
      value: '传真',
    })
    expect((await read('a', '未知', { channel })).reject).toMatchObject({
      code: 'required-field-missing',
      field: 'channel',
    })
  })

  test('otherwise takes the rest', async () => {
    expect((await read('a', '传真', { channel: { ...channel, otherwise: 'other' } })).record?.channel).toBe('other')
    expect(
      (await read('a', 'x', { agent: { column: 'a', map: { y: 'z' }, otherwise: null } })).record?.agent,
    ).toBeUndefined()
  })

  test('a map may give a meaning to empty', async () => {
    expect((await read('a', '', { agent: { column: 'a', map: { '': 'nobody' } } })).record?.agent).toBe('nobody')
  })

  test('flags in several words', async () => {
    expect((await read('a', '是', { complaint: a })).record?.complaint).toBe(true)
    expect((await read('a', 'N', { complaint: a })).record?.complaint).toBe(false)
    expect((await read('a', 'maybe', { complaint: a })).reject).toMatchObject({ code: 'invalid-flag', value: 'maybe' })
  })

  test('texts that mean absent', async () => {
    expect((await read('a', 'NULL', { agent: a }, { empty: ['NULL', '-'] })).record?.agent).toBeUndefined()
    expect((await read('a', '-', { talkMs: a }, { empty: ['NULL', '-'] })).record?.talkMs).toBeUndefined()
  })

  test('spaces are cut unless the mapping keeps them', async () => {
    expect((await read('a', ' x ', { agent: a })).record?.agent).toBe('x')
    expect((await read('a', ' x ', { agent: a }, { trim: false })).record?.agent).toBe(' x ')
  })

  test('lists as JSON', async () => {
    const { record } = await read('a', `"[{""at"":${START},""by"":""agent""}]"`, { replies: a })
    expect(record?.replies).toEqual([{ at: START, by: 'agent' }])
    expect((await read('a', '[]', { replies: a })).record?.replies).toBeUndefined()
    expect((await read('a', '[1]', { replies: a })).reject).toMatchObject({ code: 'invalid-list', field: 'replies' })
    expect((await read('a', '"[', { replies: a })).reject?.code).toBe('quote-never-closed')
  })
})

const seconds = (column: string): Expression => ({ column, unit: 'seconds' })

describe('derived fields', () => {
  test('a sum leaves out what is absent', async () => {
    const talkMs: Expression = { sum: [seconds('a'), seconds('b')] }
    expect((await read('a,b', '1,2', { talkMs })).record?.talkMs).toBe(3000)
    expect((await read('a,b', ',2', { talkMs })).record?.talkMs).toBe(2000)
    expect((await read('a,b', ',', { talkMs })).record?.talkMs).toBeUndefined()
  })

  test('an instant plus durations needs the instant', async () => {
    const answeredAt: Expression = { sum: [{ field: 'enteredAt' }, seconds('a')] }
    expect((await read('a', '5', { answeredAt })).record?.answeredAt).toBe(START + 5000)
    const endedAt: Expression = { sum: [{ column: 'a' }, seconds('b')] }
    expect((await read('a,b', ',5', { endedAt })).record?.endedAt).toBeUndefined()
  })

  test('a difference of instants, and of durations', async () => {
    const between: Expression = { difference: [{ column: 'a', format: 'iso' }, { field: 'enteredAt' }] }
    expect((await read('a', '2026-03-01T08:01', { queueMs: between })).record?.queueMs).toBe(60_000)
    expect((await read('a,b', '9,4', { talkMs: { difference: [seconds('a'), seconds('b')] } })).record?.talkMs).toBe(
      5000,
    )
    expect(
      (await read('a,b', '9,', { talkMs: { difference: [seconds('a'), seconds('b')] } })).record?.talkMs,
    ).toBeUndefined()
  })

  test('a field may refer to one that is written after it', async () => {
    const fields: Mapping['fields'] = {
      answeredAt: { sum: [{ field: 'queuedAt' }, seconds('b')] },
      queuedAt: { sum: [{ field: 'enteredAt' }, seconds('a')] },
    }
    expect((await read('a,b', '1,2', fields)).record).toMatchObject({
      queuedAt: START + 1000,
      answeredAt: START + 3000,
    })
  })

  test('first that is present, constants, and texts of several columns', async () => {
    expect((await read('a,b', ',x', { agent: { first: [a, { column: 'b' }] } })).record?.agent).toBe('x')
    expect((await read('a,b', ',5', { talkMs: { first: [seconds('a'), seconds('b')] } })).record?.talkMs).toBe(5000)
    expect((await read('a,b', 'x,y', { agent: { columns: ['a', 'b'], join: '/' } })).record?.agent).toBe('x/y')
    expect((await read('a,b', ',', { agent: { columns: ['a', 'b'], join: '/' } })).record?.agent).toBeUndefined()
    expect((await read('a', 'x', { transfers: { constant: 2 } })).record?.transfers).toBe(2)
  })

  test.each<[string, Condition, readonly string[]]>([
    ['equals', { column: 'a', equals: '5' }, ['5']],
    ['in', { column: 'a', in: ['5', '7'] }, ['5', '7']],
    ['empty', { column: 'a', empty: true }, ['']],
    ['not empty', { column: 'a', empty: false }, ['3', '5', '7']],
    ['less', { column: 'a', less: 5 }, ['3']],
    ['greater', { column: 'a', greater: 3 }, ['5', '7']],
    [
      'all',
      {
        all: [
          { column: 'a', greater: 3 },
          { column: 'a', less: 7 },
        ],
      },
      ['5'],
    ],
    [
      'any',
      {
        any: [
          { column: 'a', less: 5 },
          { column: 'a', equals: '7' },
        ],
      },
      ['3', '7'],
    ],
    ['not', { not: { column: 'a', equals: '5' } }, ['', '3', '7']],
  ])('when %s', async (_, when, expected) => {
    const held: string[] = []
    for (const text of ['', '3', '5', '7']) {
      const agent: Expression = { when, use: { constant: 'yes' }, otherwise: { constant: 'no' } }
      if ((await read('a', text, { agent })).record?.agent === 'yes') held.push(text)
    }
    expect(held).toEqual(expected)
  })
})

describe('filters', () => {
  const filters: Mapping['filters'] = [
    { reason: 'test call', drop: { column: 'a', equals: 'test' } },
    { reason: 'negative', drop: { column: 'b', less: 0 } },
  ]

  test('rows that are no records are counted under their reason, the first that holds', async () => {
    const content = `id,at,a,b\n1,${AT},test,-1\n2,${AT},,-1\n3,${AT},,0\n`
    const { summary } = await readCsvText(content, mappingOf({ filters }))
    expect(summary).toEqual({ read: 3, accepted: 1, filtered: { 'test call': 1, negative: 1 }, rejected: {} })
  })

  test('a condition that cannot be decided is a reject, not a guess', async () => {
    expect((await read('a,b', ',x', {}, { filters })).reject).toMatchObject({
      code: 'invalid-number',
      column: 'b',
      value: 'x',
    })
  })
})

const problems = (value: unknown) => {
  const result = parseMapping(value)
  return result.ok ? [] : result.problems.map(({ code, place }) => [code, place?.path])
}

describe('a mapping that does not fit', () => {
  test.each([
    ['column-missing', { agent: { column: 'nowhere' } }],
    ['mapping-circular', { talkMs: { field: 'holdMs' }, holdMs: { field: 'talkMs' } }],
    ['mapping-circular', { talkMs: { sum: [{ field: 'talkMs' }, { constant: 1 }] } }],
    ['mapping-invalid', { endedAt: { column: 'at', format: 'dd.mm' } }],
    ['mapping-invalid', { talkMs: { column: 'at', format: 'iso' } }],
    ['mapping-invalid', { agent: { sum: [{ column: 'at' }] } }],
  ] as const)('%s', async (code, fields) => {
    expect(await refusalOf(`id,at\n1,${AT}\n`, mappingOf({ fields }))).toBe(code)
  })

  test('missing columns may be absent when the mapping says so', async () => {
    const mapping = mappingOf({ missingColumns: 'absent', fields: { agent: { column: 'nowhere' } } })
    expect((await readCsvText(`id,at\n1,${AT}\n`, mapping)).records).toHaveLength(1)
  })

  const good = { name: 'm', format: 'csv', timeZone: 'UTC', fields: mappingOf().fields }
  test('a mapping file is checked against its schema', () => {
    expect(problems(good)).toEqual([])
    expect(problems({ ...good, timeZone: 'Mars/Olympus' })).toEqual([['mapping-invalid', 'timeZone']])
    expect(problems({ ...good, fields: { ...good.fields, channel: undefined, enteredAt: undefined } })).toEqual([
      ['mapping-invalid', 'fields.channel'],
      ['mapping-invalid', 'fields.enteredAt'],
    ])
    expect(problems({ ...good, encoding: 'latin-1' })).toEqual([['mapping-invalid', 'encoding']])
    expect(problems({ ...good, fields: { ...good.fields, agent: { column: 3 } } })[0]?.[1]).toMatch(/^fields\.agent/u)
    expect(problems({ ...good, delimiter: '，' })).toEqual([['mapping-invalid', 'delimiter']])
    expect(problems(null)).toEqual([['mapping-invalid', '']])
  })

  test('columns are found wherever a mapping names them', () => {
    const mapping = mappingOf({
      filters: [{ reason: 'r', drop: { not: { any: [{ column: 'f', empty: true }] } } }],
      fields: {
        agent: {
          when: { all: [{ column: 'w', empty: true }] },
          use: { first: [{ column: 'x' }] },
          otherwise: { constant: 1 },
        },
        talkMs: { sum: [{ difference: [{ column: 'y' }, { column: 'z' }] }] },
        queue: { columns: ['p', { column: 'q', occurrence: 2 }], join: '' },
      },
    })
    expect(columnsOf(mapping).toSorted()).toEqual(['at', 'f', 'id', 'p', 'q', 'w', 'x', 'y', 'z'])
  })
})
