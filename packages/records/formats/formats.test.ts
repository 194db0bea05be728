import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { detectFormat } from '../detect-format.ts'
import type { FileFormat } from '../file-formats.ts'
import type { ReadOutcome } from '../read-outcome.ts'
import type { Reject } from '../reject.ts'
import { streamOf } from '../testing/byte-stream.ts'
import { recordsOf } from '../testing/read-text.ts'
import { readAsteriskCdr } from './asterisk-cdr.ts'
import { readAsteriskQueueLog } from './asterisk-queue-log.ts'
import { readChatwoot } from './chatwoot.ts'
import { readFreeSwitchCallcenter } from './freeswitch-callcenter.ts'
import type { NativeOptions } from './native-options.ts'
import { readZendeskMetricEvents } from './zendesk-metric-events.ts'

const READERS = {
  'asterisk-queue-log': readAsteriskQueueLog,
  'asterisk-cdr': readAsteriskCdr,
  'freeswitch-callcenter': readFreeSwitchCallcenter,
  'zendesk-metric-events': readZendeskMetricEvents,
  chatwoot: readChatwoot,
} as const
type NativeFormat = keyof typeof READERS & FileFormat

const CASES = join(import.meta.dirname, '../cases')

async function read(format: NativeFormat, content: Uint8Array | string, options: NativeOptions = {}) {
  const rejects: Reject[] = []
  const outcome = await READERS[format](streamOf(content, 50), {
    ...options,
    onReject: (reject) => rejects.push(reject),
  })
  if (!outcome.ok) throw new Error(`refused: ${outcome.problems[0]?.code}`)
  return { rejects, ...plain(outcome.value) }
}

const plain = ({ batch, summary }: ReadOutcome) => ({ summary, records: recordsOf(batch) })

/** Durations stay below it, instants since 2001 above. */
const FIRST_INSTANT = 1_000_000_000_000

/** Instants as ISO text, so that a case can be read. */
const readable = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'number' && inner > FIRST_INSTANT
        ? Temporal.Instant.fromEpochMilliseconds(inner).toString()
        : inner,
    ),
  )

describe.each(Object.keys(READERS) as NativeFormat[])('%s', (format) => {
  const files = readdirSync(join(CASES, format)).filter((name) => !name.endsWith('.expect.json'))

  test.each(files)('%s', async (name) => {
    const content = readFileSync(join(CASES, format, name))
    const expected: unknown = JSON.parse(readFileSync(join(CASES, format, `${name}.expect.json`), 'utf8'))
    expect(readable(await read(format, content, { timeZone: 'Asia/Shanghai' }))).toEqual(expected)
  })

  test.each(files)('%s is recognised by its first bytes', async (name) => {
    expect(await detectFormat(readFileSync(join(CASES, format, name)))).toEqual({ format })
  })

  test('an empty file is refused', async () => {
    const outcome = await READERS[format](streamOf(''))
    expect(outcome.ok ? undefined : outcome.problems[0]?.code).toBe('file-empty')
  })

  test('customers become pseudonyms', async () => {
    const [file] = files
    const content = readFileSync(join(CASES, format, file ?? ''))
    const { records } = await read(format, content, { pseudonym: () => 'somebody', timeZone: 'UTC' })
    const keys = records.flatMap(({ customerKey }) => (customerKey === undefined ? [] : [customerKey]))
    expect(new Set(keys)).toEqual(new Set(format === 'zendesk-metric-events' ? [] : ['somebody']))
  })
})
