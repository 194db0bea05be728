import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { DuckDBInstance } from '@duckdb/node-api'
import { Zip, type ZipInputFile, zipSync } from 'fflate'
import { parquetWriteBuffer } from 'hyparquet-writer/src/index.js'
import { describe, expect, test } from 'vitest'
import { recordAt } from './batch-rows.ts'
import type { Mapping } from './mapping.ts'
import { readJson, readJsonLines } from './read-json.ts'
import type { ReadOutcome } from './read-outcome.ts'
import { readParquet } from './read-parquet.ts'
import { readXlsx, sheetsOf } from './read-xlsx.ts'
import type { Reject } from './reject.ts'
import { streamOf } from './testing/byte-stream.ts'
import { mappingOf, recordsOf } from './testing/read-text.ts'
import { workbookOf, workbookParts } from './testing/workbook.ts'

const START = Temporal.Instant.from('2026-03-01T00:00:00Z').epochMilliseconds
const mapping = mappingOf({ fields: { agent: { column: 'agent' }, talkMs: { column: 'talk', unit: 'seconds' } } })

type Outcome =
  | { readonly ok: true; readonly value: ReadOutcome }
  | { readonly ok: false; readonly problems: readonly { readonly code: string }[] }
const recordsIn = (outcome: Outcome) =>
  outcome.ok ? recordsOf(outcome.value.batch) : outcome.problems.map(({ code }) => code)
const codeOf = (outcome: { readonly ok: boolean; readonly problems?: readonly { readonly code: string }[] }) =>
  outcome.problems?.[0]?.code

const call = (sourceId: string, extra: object) => ({
  source: 'acd',
  sourceId,
  channel: 'phone',
  enteredAt: START,
  ...extra,
})

const packedFile = (name: string, content: Uint8Array) => ({
  name,
  size: content.length,
  crc: crc32(content),
  packed: deflateRawSync(content),
})

/** An archive of what is packed already: the same bytes need not be packed for each of its files. */
function archiveOf(files: readonly ReturnType<typeof packedFile>[]): Uint8Array {
  const chunks: Uint8Array[] = []
  const zip = new Zip((_, chunk) => chunks.push(chunk))
  for (const { name: filename, packed, ...told } of files) {
    const file: ZipInputFile = { filename, compression: 8, ...told }
    zip.add(file)
    file.ondata?.(null, packed, true)
  }
  zip.end()
  return Buffer.concat(chunks)
}

describe('workbooks', () => {
  const header = ['id', 'at', 'agent', 'talk']

  test('texts, numbers and dates; blank rows and rows above the header', async () => {
    const content = workbookOf([
      [''],
      header,
      ['1', '2026-03-01 08:00:00', '张三', 61.5],
      [],
      ['2', { serial: 46_082 + 8 / 24 }, 'Ann', 7],
    ])
    expect(recordsIn(await readXlsx(streamOf(content), mapping))).toEqual([
      call('1', { agent: '张三', talkMs: 61_500 }),
      call('2', { agent: 'Ann', talkMs: 7000 }),
    ])
  })

  test.each([
    ['61.5', '61.5'],
    ['0.30000000000000004', '0.3'],
    ['119999.99999999999', '120000'],
    ['1.5E-3', '0.0015'],
    ['1.2E+3', '1200'],
    ['-0.5', '-0.5'],
    ['12345678901234567890', '12345678901234567890'],
    ['0', '0'],
  ])('the number %s is shown as %s', async (stored, shown) => {
    const parts = workbookParts({ Sheet1: [['x'], [{ raw: stored }]] })
    const sheets = await sheetsOf(streamOf(zipSync(parts)))
    expect(sheets.ok && sheets.value[0]?.rows[1]).toEqual([shown])
  })

  test('a reject names the row of the sheet', async () => {
    const rejects: Reject[] = []
    const content = workbookOf([header, ['1', 'soon', 'x', 1]])
    await readXlsx(streamOf(content), mapping, { onReject: (reject) => rejects.push(reject) })
    expect(rejects).toMatchObject([{ code: 'invalid-date-time', line: 2, column: 'at' }])
  })

  test('the sheet that the mapping names', async () => {
    const content = zipSync(workbookParts({ Notes: [['nothing']], Calls: [header, ['1', '2026-03-01 08:00', 'x', 1]] }))
    expect(recordsIn(await readXlsx(streamOf(content), { ...mapping, sheet: 'Calls' }))).toHaveLength(1)
    expect(codeOf(await readXlsx(streamOf(content), { ...mapping, sheet: 'Lost' }))).toBe('sheet-missing')
    expect(codeOf(await readXlsx(streamOf(content), mapping))).toBe('column-missing')
  })

  test('damaged files are refused', async () => {
    const content = workbookOf([header, ['1', '2026-03-01 08:00', 'x', 1]])
    expect(codeOf(await readXlsx(streamOf(''), mapping))).toBe('file-empty')
    expect(codeOf(await readXlsx(streamOf('id,at\n'), mapping))).toBe('workbook-damaged')
    expect(codeOf(await readXlsx(streamOf(zipSync({ 'a.txt': new Uint8Array(9) })), mapping))).toBe('workbook-damaged')
    for (let length = 4; length < content.length; length += 31) {
      expect((await readXlsx(streamOf(content.slice(0, length)), mapping)).ok).toBe(false)
    }
  })

  test('an archive that unpacks to more than any workbook is refused before it is unpacked', async () => {
    const zeros = new Uint8Array(64 * 1_048_576)
    const sheet = packedFile('', zeros)
    const sheets = Array.from({ length: 5 }, (_, i) => ({ ...sheet, name: `xl/worksheets/bomb${i}.xml` }))
    const workbook = Object.entries(workbookParts({ Sheet1: [header] })).map(([name, part]) => packedFile(name, part))
    const bomb = archiveOf([...workbook, ...sheets])
    expect(bomb.length).toBeLessThan(4_000_000)
    expect(codeOf(await sheetsOf(streamOf(bomb)))).toBe('archive-too-large')
  })
})

describe('JSON', () => {
  const rows = [
    { id: 1, at: '2026-03-01T08:00:00', who: { name: '张三' }, talk: 61.5 },
    { id: '2', at: '2026-03-01T00:00:00Z', who: null, talk: null },
  ]
  const nested: Mapping = mappingOf({
    fields: { agent: { column: 'who.name' }, talkMs: { column: 'talk', unit: 'seconds' } },
  })
  const expected = [call('1', { agent: '张三', talkMs: 61_500 }), call('2', {})]

  test('lines', async () => {
    const content = rows.map((row) => JSON.stringify(row)).join('\r\n')
    expect(recordsIn(await readJsonLines(streamOf(content, 13), nested))).toEqual(expected)
  })

  test('a document, and an array deep inside', async () => {
    expect(recordsIn(await readJson(streamOf(JSON.stringify(rows)), nested))).toEqual(expected)
    const deep = { data: { calls: rows } }
    expect(recordsIn(await readJson(streamOf(JSON.stringify(deep)), { ...nested, rows: 'data.calls' }))).toEqual(
      expected,
    )
    expect(codeOf(await readJson(streamOf(JSON.stringify(deep)), nested))).toBe('json-damaged')
  })

  test('a document cut off in the middle is refused, lines lose the last', async () => {
    const document = JSON.stringify(rows)
    expect(codeOf(await readJson(streamOf(document.slice(0, 90)), nested))).toBe('json-damaged')
    const lines = rows.map((row) => JSON.stringify(row)).join('\n')
    const outcome = await readJsonLines(streamOf(lines.slice(0, -5)), nested)
    expect(outcome.ok && outcome.value.summary).toMatchObject({ read: 2, accepted: 1, rejected: { 'broken-json': 1 } })
  })

  test('half a surrogate pair is rejected, for no file could keep it', async () => {
    const outcome = await readJsonLines(streamOf('{"id":1,"at":"2026-03-01","who":{"name":"\\ud83d"}}'), nested)
    expect(outcome.ok && outcome.value.summary.rejected).toEqual({ 'unpaired-surrogate': 1 })
  })
})

const fileOf = (isAdjustedToUTC: boolean): ArrayBuffer =>
  parquetWriteBuffer({
    schema: [
      { name: 'root', num_children: 4 },
      { name: 'id', type: 'INT64', repetition_type: 'REQUIRED' },
      {
        name: 'at',
        type: 'INT64',
        repetition_type: 'OPTIONAL',
        logical_type: { type: 'TIMESTAMP', isAdjustedToUTC, unit: 'MICROS' },
      },
      { name: 'agent', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
      { name: 'talk', type: 'DOUBLE', repetition_type: 'OPTIONAL' },
    ],
    columnData: [
      { name: 'id', data: [1n, 2n] },
      { name: 'at', data: [BigInt(START) * 1000n, null] },
      { name: 'agent', data: ['张三', null] },
      { name: 'talk', data: [61.5, 1] },
    ],
  })

describe('Parquet', () => {
  test('timestamps in UTC and local ones', async () => {
    const record = { agent: '张三', talkMs: 61_500 }
    expect(recordsIn(await readParquet(fileOf(true), mapping))).toEqual([call('1', record)])
    expect(recordsIn(await readParquet(fileOf(false), mapping))).toEqual([
      call('1', { ...record, enteredAt: START - 8 * 3_600_000 }),
    ])
  })

  test('a row without a required field is rejected with its number', async () => {
    const rejects: Reject[] = []
    await readParquet(fileOf(true), mapping, { onReject: (reject) => rejects.push(reject) })
    expect(rejects).toMatchObject([{ code: 'required-field-missing', line: 2, column: 'at', field: 'enteredAt' }])
  })

  test.each([
    ['zstd', 70_000],
    ['gzip', 1000],
    ['snappy', 1000],
    ['uncompressed', 1000],
  ])('what DuckDB writes with %s', async (codec, rows) => {
    const folder = mkdtempSync(join(tmpdir(), 'heqi-parquet-'))
    try {
      const file = join(folder, 'calls.parquet')
      const connection = await (await DuckDBInstance.create()).connect()
      await connection.run(`copy (
        select i::varchar id, timestamptz '2026-03-01 00:00:00+00' + to_seconds(i) "at", '张三' agent, i / 2 talk,
               [{'at': 1772323200000 + i, 'by': 'agent'}] turns
        from range(${rows}) r(i)
      ) to '${file}' (format parquet, codec '${codec}')`)
      const replies: Mapping = { ...mapping, fields: { ...mapping.fields, replies: { column: 'turns' } } }
      const outcome = await readParquet(Uint8Array.from(readFileSync(file)).buffer, replies)
      if (!outcome.ok) throw new Error('refused')
      expect(outcome.value.summary).toMatchObject({ read: rows, accepted: rows })
      const last = rows - 1
      expect(recordAt(outcome.value.batch, last)).toEqual(
        call(String(last), {
          enteredAt: START + last * 1000,
          agent: '张三',
          talkMs: last * 500,
          replies: [{ at: START + last, by: 'agent' }],
        }),
      )
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('damaged files are refused, wherever they are cut off', async () => {
    const content = new Uint8Array(fileOf(true))
    for (let length = 0; length < content.length; length += 29) {
      expect(codeOf(await readParquet(content.slice(0, length).buffer, mapping))).toBe('parquet-damaged')
    }
  })
})
