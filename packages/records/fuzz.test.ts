import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { batchOf } from './batch-from-records.ts'
import { recordProblem } from './check-record.ts'
import { sealDays } from './day-segments.ts'
import { detectFormat } from './detect-format.ts'
import { readAsteriskCdr } from './formats/asterisk-cdr.ts'
import { readAsteriskQueueLog } from './formats/asterisk-queue-log.ts'
import { readChatwoot } from './formats/chatwoot.ts'
import { readFreeSwitchCallcenter } from './formats/freeswitch-callcenter.ts'
import { readZendeskMetricEvents } from './formats/zendesk-metric-events.ts'
import { readCanonicalLines } from './read-canonical.ts'
import { readCsv } from './read-csv.ts'
import { readJson, readJsonLines } from './read-json.ts'
import type { ReadOutcome } from './read-outcome.ts'
import { readParquet } from './read-parquet.ts'
import { readXlsx } from './read-xlsx.ts'
import { REFUSAL_CODES, REJECT_CODES, type Reject } from './reject.ts'
import { streamOf } from './testing/byte-stream.ts'
import { mappingOf, recordsOf } from './testing/read-text.ts'
import { workbookOf } from './testing/workbook.ts'

type Result =
  | { readonly ok: true; readonly value: ReadOutcome }
  | { readonly ok: false; readonly problems: readonly { readonly code: string }[] }
type Reader = (bytes: Uint8Array, onReject: (reject: Reject) => void) => Promise<Result>

const fields = { agent: { column: 'agent' }, talkMs: { column: 'talk', unit: 'seconds' as const } }
const mapping = mappingOf({ fields, filters: [{ reason: 'none', drop: { column: 'agent', equals: 'x' } }] })

const READERS: Readonly<Record<string, Reader>> = {
  csv: (bytes, onReject) => readCsv(streamOf(bytes), mapping, { onReject }),
  'canonical-json-lines': (bytes, onReject) => readCanonicalLines(streamOf(bytes), { onReject }),
  'json-lines': (bytes, onReject) => readJsonLines(streamOf(bytes), mapping, { onReject }),
  json: (bytes, onReject) => readJson(streamOf(bytes), mapping, { onReject }),
  xlsx: (bytes, onReject) => readXlsx(streamOf(bytes), mapping, { onReject }),
  parquet: (bytes, onReject) => readParquet(bytes.slice().buffer, mapping, { onReject }),
  'asterisk-queue-log': (bytes, onReject) => readAsteriskQueueLog(streamOf(bytes), { onReject }),
  'asterisk-cdr': (bytes, onReject) => readAsteriskCdr(streamOf(bytes), { onReject }),
  'freeswitch-callcenter': (bytes, onReject) => readFreeSwitchCallcenter(streamOf(bytes), { onReject }),
  'zendesk-metric-events': (bytes, onReject) => readZendeskMetricEvents(streamOf(bytes), { onReject }),
  chatwoot: (bytes, onReject) => readChatwoot(streamOf(bytes), { onReject }),
}

const AT = '2026-03-01 08:00:00'
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const CASES = join(import.meta.dirname, 'cases')
const fixtures = (format: string): Uint8Array[] =>
  readdirSync(join(CASES, format))
    .filter((name) => !name.endsWith('.expect.json'))
    .map((name) => readFileSync(join(CASES, format, name)))

const record = {
  source: 'a',
  sourceId: '1',
  channel: 'phone',
  enteredAt: 0,
  replies: [{ at: 1, by: 'agent' }],
} as const
const row = { id: '1', at: AT, agent: '张三', talk: 5 }

const SEEDS: Readonly<Record<string, readonly Uint8Array[]>> = {
  csv: [encode(`id,at,agent,talk\n1,${AT},"a ""b""\nc",5\n2,${AT},x,6\n3,${AT},张三,7\n`)],
  'canonical-json-lines': [encode(`${JSON.stringify(record)}\n${JSON.stringify(record)}\n`)],
  'json-lines': [encode(`${JSON.stringify(row)}\n${JSON.stringify(row)}\n`)],
  json: [encode(JSON.stringify([row, row]))],
  xlsx: [
    workbookOf([
      ['id', 'at', 'agent', 'talk'],
      ['1', AT, '张三', 5],
    ]),
  ],
  parquet: (await sealDays(batchOf([record]), 'UTC')).map(({ bytes }) => bytes),
  ...Object.fromEntries(
    ['asterisk-queue-log', 'asterisk-cdr', 'freeswitch-callcenter', 'zendesk-metric-events', 'chatwoot'].map(
      (format) => [format, fixtures(format)],
    ),
  ),
}

const nasty = fc.constantFrom(
  '"',
  '""',
  '\n',
  '\r\n',
  ',',
  '|',
  '\0',
  '\uFEFF',
  '{',
  '[',
  ']',
  '}',
  '-',
  '1e9',
  '9'.repeat(40),
  '�',
  '\\ud800',
)
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc
    .array(fc.oneof(nasty, fc.string({ maxLength: 5, unit: 'binary' })), { maxLength: 30 })
    .map((parts) => encode(parts.join(''))),
)

/** A valid file with some bytes changed, cut out, put in or cut off. */
const mutated = (seeds: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(
      fc.constantFrom(...seeds),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 20 }), fc.oneof(fc.uint8Array({ maxLength: 4 }), nasty.map(encode))), {
        maxLength: 4,
      }),
    )
    .map(([seed, edits]) => edits.reduce<Uint8Array>(edited, seed))

function edited(bytes: Uint8Array, [place, cut, insert]: readonly [number, number, Uint8Array]): Uint8Array {
  const at = place % (bytes.length + 1)
  return Uint8Array.from([...bytes.subarray(0, at), ...insert, ...bytes.subarray(at + cut)])
}

const RUNS = Number(process.env['HEQI_FUZZ_RUNS'] ?? 300)
let attempts = 0
const fates = { accepted: 0, refused: 0, rows: 0, rejects: 0 }

const count = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((sum, n) => sum + n, 0)

/** No crash, no unknown code, no row lost, no record that is none. */
async function holds(read: Reader, bytes: Uint8Array): Promise<void> {
  attempts += 1
  const rejects: Reject[] = []
  const outcome = await read(bytes, (reject) => rejects.push(reject))
  if (!outcome.ok) {
    fates.refused += 1
    for (const { code } of outcome.problems) expect(REFUSAL_CODES).toContain(code)
    return
  }
  const { batch, summary } = outcome.value
  fates.accepted += 1
  fates.rows += summary.read
  fates.rejects += rejects.length
  expect(summary.accepted + count(summary.filtered) + count(summary.rejected)).toBe(summary.read)
  expect(rejects).toHaveLength(count(summary.rejected))
  for (const { code, value, line } of rejects) {
    expect(REJECT_CODES).toContain(code)
    expect(value.length).toBeLessThanOrEqual(200)
    expect(line).toBeGreaterThan(0)
  }
  for (const found of recordsOf(batch)) expect(recordProblem(found)).toBeUndefined()
}

test.each(Object.entries(READERS))('%s reads any bytes', async (format, read) => {
  await fc.assert(
    fc.asyncProperty(anyBytes, (bytes) => holds(read, bytes)),
    { numRuns: RUNS },
  )
  await fc.assert(
    fc.asyncProperty(mutated(SEEDS[format] ?? []), (bytes) => holds(read, bytes)),
    { numRuns: RUNS },
  )
})

test('any bytes are some format or are refused', async () => {
  const seeds = Object.values(SEEDS).flat()
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyBytes, mutated(seeds)), async (bytes) => {
      const found = await detectFormat(bytes)
      if ('refusal' in found) expect(REFUSAL_CODES).toContain(found.refusal)
    }),
    { numRuns: RUNS },
  )
})

/** Rows of a CSV file told by an independent count: lines that are not blank, where no quote stands. */
test('as many CSV rows are accounted for as the file has lines', async () => {
  const line = fc
    .array(fc.constantFrom('a', '1', AT, ',', '|', ' ', 'x'), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join(''))
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 10 }), async (lines) => {
      const outcome = await readCsv(streamOf(['id,at,agent,talk', ...lines].join('\n')), { ...mapping, delimiter: ',' })
      expect(outcome.ok && outcome.value.summary.read).toBe(lines.length)
    }),
    { numRuns: RUNS },
  )
})

afterAll(() => {
  process.stdout.write(
    `readers fuzzed: ${attempts} attempts, ${fates.accepted} read (${fates.rows} rows, ${fates.rejects} rejects), ${fates.refused} refused\n`,
  )
})
