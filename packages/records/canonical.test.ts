import * as fc from 'fast-check'
import { Check } from 'typebox/value'
import { describe, expect, test } from 'vitest'
import { batchOf } from './batch-from-records.ts'
import { canonicalMapping, isCanonicalHeader } from './canonical-mapping.ts'
import { recordProblem } from './check-record.ts'
import { readCanonicalLines } from './read-canonical.ts'
import { RECORD_SCHEMA } from './record-schema.ts'
import type { Reject } from './reject.ts'
import { arbitraryRecord } from './testing/arbitrary-record.ts'
import { streamOf } from './testing/byte-stream.ts'
import { readCsvText, recordsOf } from './testing/read-text.ts'
import { csvOf, jsonLinesOf } from './write-records.ts'

const records = fc.array(arbitraryRecord, { minLength: 1, maxLength: 6 })

async function readLines(content: string) {
  const rejects: Reject[] = []
  const outcome = await readCanonicalLines(streamOf(content, 100), { onReject: (reject) => rejects.push(reject) })
  if (!outcome.ok) throw new Error('refused')
  return { records: recordsOf(outcome.value.batch), rejects, summary: outcome.value.summary }
}

test('records survive CSV', async () => {
  await fc.assert(
    fc.asyncProperty(records, async (list) => {
      const content = [...csvOf(batchOf(list))].join('')
      const header = content.slice(0, content.indexOf('\n')).split(',')
      expect(isCanonicalHeader(header)).toBe(true)
      expect((await readCsvText(content, canonicalMapping(header))).records).toEqual(list)
    }),
  )
})

test('records survive JSON lines', async () => {
  await fc.assert(
    fc.asyncProperty(records, async (list) => {
      const content = [...jsonLinesOf(batchOf(list))].join('')
      expect((await readLines(content)).records).toEqual(list)
    }),
  )
})

test('CSV leaves out the columns that nobody uses, never the four that all need', () => {
  const [header] = [...csvOf(batchOf([{ source: 'a', sourceId: '1', channel: 'chat', enteredAt: 0, agent: 'x' }]))]
  expect(header).toBe('source,agent,sourceId,enteredAt,channel\n')
  expect([...csvOf(batchOf([]))][0]).toBe('source,sourceId,enteredAt,channel\n')
})

describe('what is a record', () => {
  const good = { source: 'a', sourceId: '1', channel: 'phone', enteredAt: 0 }

  test.each([
    ['required-field-missing', 'sourceId', { ...good, sourceId: undefined }],
    ['unknown-field', 'talkSeconds', { ...good, talkSeconds: 3 }],
    ['unknown-value', 'channel', { ...good, channel: 'fax' }],
    ['invalid-value', 'agent', { ...good, agent: '' }],
    ['invalid-value', 'agent', { ...good, agent: 7 }],
    ['nul-character', 'agent', { ...good, agent: 'a\0' }],
    ['unpaired-surrogate', 'agent', { ...good, agent: '\uD800' }],
    ['invalid-number', 'enteredAt', { ...good, enteredAt: '2026-03-01' }],
    ['invalid-number', 'talkMs', { ...good, talkMs: 1.5 }],
    ['negative-duration', 'talkMs', { ...good, talkMs: -1 }],
    ['number-out-of-range', 'transfers', { ...good, transfers: -1 }],
    ['number-out-of-range', 'endedAt', { ...good, endedAt: 9e15 }],
    ['invalid-flag', 'complaint', { ...good, complaint: 1 }],
    ['invalid-list', 'replies', { ...good, replies: [{ at: 0, by: 'ghost' }] }],
    ['invalid-list', 'pauses', { ...good, pauses: [{ start: 0, reason: 'other', extra: 1 }] }],
    ['invalid-list', 'reopenedAt', { ...good, reopenedAt: 5 }],
  ])('%s in %s', async (code, field, object) => {
    expect(recordProblem(object)).toMatchObject({ code, field })
    const { rejects, summary } = await readLines(`${JSON.stringify(good)}\n${JSON.stringify(object)}\n`)
    expect(rejects).toMatchObject([{ code, field, line: 2 }])
    expect(summary).toMatchObject({ read: 2, accepted: 1, rejected: { [code]: 1 } })
  })

  test.each([
    ['broken-json', '{"source":'],
    ['not-an-object', '[1]'],
    ['not-an-object', '"text"'],
  ])('%s', async (code, line) => {
    expect((await readLines(`${line}\n${JSON.stringify(good)}\n`)).rejects).toMatchObject([
      { code, line: 1, value: line },
    ])
  })

  test('an empty list is an absent one', async () => {
    expect((await readLines(JSON.stringify({ ...good, replies: [], pauses: [] }))).records).toEqual([good])
  })

  test('the check and the published schema agree', () => {
    const anything = fc.oneof(fc.jsonValue(), fc.constantFrom('phone', '', 0, -1, 1.5, true, null, [], [0]))
    const field = fc.constantFrom(
      'agent',
      'talkMs',
      'enteredAt',
      'surveyScore',
      'complaint',
      'channel',
      'replies',
      'pauses',
      'reopenedAt',
      'revision',
      'nothing',
    )
    fc.assert(
      fc.property(arbitraryRecord, field, anything, (record, name, value) => {
        const object = { ...record, [name]: value }
        expect(recordProblem(object) === undefined).toBe(Check(RECORD_SCHEMA, object))
      }),
      { numRuns: 2000 },
    )
  })
})
