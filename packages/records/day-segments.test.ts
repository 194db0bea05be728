import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { batchOf } from './batch-from-records.ts'
import { type DaySegment, readSegment, sealDays } from './day-segments.ts'
import { MAPPED_FIELDS } from './mapping.ts'
import type { ServiceRecord } from './record.ts'
import { contentOf } from './record-content.ts'
import { arbitraryRecord } from './testing/arbitrary-record.ts'
import { recordsOf } from './testing/read-text.ts'

const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds
const call = (sourceId: string, enteredAt: string, extra: Partial<ServiceRecord> = {}): ServiceRecord => ({
  source: 'acd',
  sourceId,
  channel: 'phone',
  enteredAt: at(enteredAt),
  ...extra,
})

async function readBack(segments: readonly DaySegment[]): Promise<ServiceRecord[]> {
  const records: ServiceRecord[] = []
  for (const { bytes } of segments) {
    const batch = await readSegment(bytes.buffer)
    if (!batch.ok) throw new Error('refused')
    records.push(...recordsOf(batch.value))
  }
  return records
}

const asSet = (records: readonly ServiceRecord[]): string[] =>
  records.map((record) => `${record.revision} ${contentOf(record)}`).toSorted()

describe('days', () => {
  test('are local days', async () => {
    const batch = batchOf([
      call('1', '2026-02-28T16:00:00Z'),
      call('2', '2026-02-28T15:59:59.999Z'),
      call('3', '2026-03-01T15:59:59.999Z'),
    ])
    const segments = await sealDays(batch, 'Asia/Shanghai')
    expect(segments.map(({ day, rows }) => [day, rows])).toEqual([
      ['2026-02-28', 1],
      ['2026-03-01', 2],
    ])
  })

  test('are as long as the clocks make them', async () => {
    const batch = batchOf([
      call('1', '2026-10-24T22:00:00Z'),
      call('2', '2026-10-25T22:59:59Z'),
      call('3', '2026-10-25T23:00:00Z'),
    ])
    const segments = await sealDays(batch, 'Europe/Berlin')
    expect(segments.map(({ day, rows }) => [day, rows])).toEqual([
      ['2026-10-25', 2],
      ['2026-10-26', 1],
    ])
  })

  test('without records there is none', async () => {
    expect(await sealDays(batchOf([]), 'UTC')).toEqual([])
  })
})

test('sealed records read back the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(arbitraryRecord, { minLength: 1, maxLength: 6 }), async (records) => {
      expect(asSet(await readBack(await sealDays(batchOf(records), 'Asia/Shanghai')))).toEqual(asSet(records))
    }),
  )
})

test('a day of several row groups and pages reads back the same', async () => {
  const start = at('2026-03-01T00:00:00Z')
  const records = Array.from({ length: 100_300 }, (_, i): ServiceRecord => {
    const enteredAt = start + i * 500
    return {
      ...call(`${i}`, '2026-03-01T00:00:00Z'),
      enteredAt,
      // Hardly one like another, so that it fills pages instead of a dictionary.
      customerKey: `${'customer '.repeat(4)}${i}`,
      talkMs: i % 7 === 0 ? 1000 + i : 0,
      ...(i % 5 === 0
        ? {
            replies: [
              { at: enteredAt + 1, by: 'agent' },
              { at: enteredAt + 2, by: 'bot' },
            ],
          }
        : {}),
      ...(i % 3 === 0 ? { pauses: [{ start: enteredAt, reason: 'on-hold', evidence: `note ${i}` }] } : {}),
      ...(i % 9 === 0 ? { pauses: [{ start: enteredAt, end: enteredAt + i, reason: 'other' }] } : {}),
    }
  })
  const segments = await sealDays(batchOf(records), 'UTC')
  expect(segments.map(({ rows }) => rows)).toEqual([records.length])
  const back = await readBack(segments)
  for (const i of [0, 9, 10, 45, 99_999, 100_000, 100_299]) expect(back[i]).toEqual(records[i])
  expect(asSet(back)).toEqual(asSet(records))
})

test('the same records give the same bytes in whatever order they come', async () => {
  const shuffled = fc
    .array(arbitraryRecord, { minLength: 1, maxLength: 6 })
    .chain((records) => fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })))
  await fc.assert(
    fc.asyncProperty(shuffled, async ([records, others]) => {
      const one = await sealDays(batchOf(records), 'Asia/Shanghai')
      const other = await sealDays(batchOf(others), 'Asia/Shanghai')
      expect(other.map(({ day, sha256 }) => [day, sha256])).toEqual(one.map(({ day, sha256 }) => [day, sha256]))
    }),
  )
})

test('the bytes of a known day do not change from one version of the program to the next', async () => {
  const [segment] = await sealDays(
    batchOf([call('1', '2026-03-01T00:00:00Z', { agent: '张三', talkMs: 5000 })]),
    'Asia/Shanghai',
  )
  expect(segment?.sha256).toBe('10c9721b65cf4ad4d08e1c763d6abd00d0b6b80f9dbff1c8895fc6102b62dd47')
})

describe('damaged segments', () => {
  test('with a byte changed are refused or read, but never break the reader', async () => {
    const replies = [{ at: at('2026-03-01T00:01:00Z'), by: 'agent' as const }]
    const [segment] = await sealDays(
      batchOf([call('1', '2026-03-01T00:00:00Z', { replies, talkMs: 7 }), call('2', '2026-03-01T00:00:01Z')]),
      'UTC',
    )
    if (!segment) throw new Error('no segment')
    let refused = 0
    for (let at = 0; at < segment.bytes.length; at += 13) {
      const bytes = segment.bytes.slice()
      bytes[at] = (bytes[at] ?? 0) ^ 0xff
      if (!(await readSegment(bytes.buffer)).ok) refused += 1
    }
    expect(refused).toBeGreaterThan(0)
  })

  test('are refused, wherever they are cut off', async () => {
    const [segment] = await sealDays(batchOf([call('1', '2026-03-01T00:00:00Z')]), 'UTC')
    if (!segment) throw new Error('no segment')
    for (let length = 0; length < segment.bytes.length; length += 97) {
      expect((await readSegment(segment.bytes.slice(0, length).buffer)).ok).toBe(false)
    }
  })
})

describe('DuckDB', () => {
  const folder = mkdtempSync(join(tmpdir(), 'heqi-segments-'))
  const file = join(folder, 'day.parquet')
  beforeAll(async () => {
    const [segment] = await sealDays(
      batchOf([
        call('1', '2026-03-01T00:00:00Z', {
          queueMs: 20_000,
          talkMs: 61_000,
          answeredAt: at('2026-03-01T00:00:20Z'),
          surveyScore: 4.5,
          complaint: false,
          agent: '张三',
          replies: [{ at: at('2026-03-01T00:01:00Z'), by: 'agent' }],
          pauses: [{ start: at('2026-03-01T00:02:00Z'), reason: 'on-hold' }],
        }),
        call('2', '2026-03-01T01:00:00Z', { queueMs: 1000, abandonedIn: 'queue' }),
      ]),
      'UTC',
    )
    writeFileSync(file, segment?.bytes ?? '')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const ask = async (sql: string): Promise<unknown> => {
    const connection = await (await DuckDBInstance.create()).connect()
    return (await connection.runAndReadAll(sql.replace('DAY', `'${file}'`))).getRowsJson()
  }

  test('reads every field', async () => {
    expect(await ask('select count(*) from (describe select * from DAY)')).toEqual([[String(MAPPED_FIELDS.length)]])
    expect(await ask('select agent, surveyScore, complaint, abandonedIn from DAY order by sourceId')).toEqual([
      ['张三', 4.5, false, null],
      [null, null, null, 'queue'],
    ])
  })

  test('answers with exact integers', async () => {
    expect(
      await ask(
        'select sum(queueMs), sum(talkMs), count(answeredAt), max(epoch_ms(answeredAt) - epoch_ms(enteredAt)) from DAY',
      ),
    ).toEqual([['21000', '61000', '1', '20000']])
  })

  test('unfolds the lists', async () => {
    expect(await ask(`select replies[1].by, pauses[1].reason, pauses[1]."end" from DAY where sourceId = '1'`)).toEqual([
      ['agent', 'on-hold', null],
    ])
  })
})
