import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyCorrections, type KnownRecords, noRecords } from './apply-corrections.ts'
import { batchOf, concatBatches } from './batch-from-records.ts'
import { MAPPED_FIELDS, type MappedField } from './mapping.ts'
import type { ServiceRecord } from './record.ts'
import { contentHash, contentOf } from './record-content.ts'
import { hasSameContent } from './same-content.ts'
import { arbitraryRecord } from './testing/arbitrary-record.ts'
import { recordsOf } from './testing/read-text.ts'

const call = (sourceId: string, extra: Partial<ServiceRecord> = {}): ServiceRecord => ({
  source: 'acd',
  sourceId,
  channel: 'phone',
  enteredAt: 0,
  ...extra,
})

function take(known: KnownRecords, ...records: readonly ServiceRecord[]) {
  const outcome = applyCorrections(known, batchOf(records))
  return { ...outcome, records: recordsOf(outcome.inForce), history: recordsOf(outcome.superseded) }
}

describe('identity', () => {
  test('rows of new identities are added', () => {
    const { records, summary } = take(noRecords(), call('1'), call('2'), call('1', { source: 'other' }))
    expect(records).toHaveLength(3)
    expect(summary).toEqual({ added: 3, duplicates: 0, corrections: 0 })
  })

  test('the same row again is a duplicate', () => {
    const { records, summary } = take(noRecords(), call('2'), call('1'), call('2'))
    expect(records).toEqual([call('2'), call('1')])
    expect(summary).toEqual({ added: 2, duplicates: 1, corrections: 0 })
  })

  test('a changed record is a correction that keeps the old one', () => {
    const before = take(noRecords(), call('1', { talkMs: 5 }), call('2'))
    const after = take(before, call('1', { talkMs: 6 }))
    expect(after.records).toEqual([call('1', { talkMs: 6, revision: 2 }), call('2')])
    expect(after.history).toEqual([call('1', { talkMs: 5, revision: 1 })])
    expect(after.summary).toEqual({ added: 0, duplicates: 0, corrections: 1 })
  })

  test('within one file the later row corrects the earlier', () => {
    const { records, history, summary } = take(
      noRecords(),
      call('1', { talkMs: 5 }),
      call('1', { talkMs: 6 }),
      call('1', { talkMs: 7 }),
    )
    expect(records).toEqual([call('1', { talkMs: 7, revision: 3 })])
    expect(history.map(({ talkMs, revision }) => [talkMs, revision])).toEqual([
      [5, 1],
      [6, 2],
    ])
    expect(summary).toEqual({ added: 1, duplicates: 0, corrections: 2 })
  })

  test('an old file read again does not bring a replaced version back', () => {
    const known = take(take(noRecords(), call('1', { talkMs: 5 })), call('1', { talkMs: 6 }))
    const { records, summary } = take(known, call('1', { talkMs: 5 }))
    expect(records).toEqual([call('1', { talkMs: 6, revision: 2 })])
    expect(summary).toEqual({ added: 0, duplicates: 1, corrections: 0 })
  })

  test('a source that counts its revisions can take a correction back', () => {
    const known = take(take(noRecords(), call('1', { talkMs: 5 })), call('1', { talkMs: 6 }))
    const { records } = take(known, call('1', { talkMs: 5, revision: 3 }))
    expect(records).toEqual([call('1', { talkMs: 5, revision: 3 })])
  })

  test('an older revision that comes late is kept and changes nothing', () => {
    const known = take(noRecords(), call('1', { talkMs: 6, revision: 2 }))
    const { records, history } = take(known, call('1', { talkMs: 5, revision: 1 }))
    expect(records).toEqual([call('1', { talkMs: 6, revision: 2 })])
    expect(history).toEqual([call('1', { talkMs: 5, revision: 1 })])
  })

  test('ids that collide in their hash stay apart', () => {
    const ids = Array.from({ length: 5000 }, (_, i) => `${i * 7919}`)
    const { summary } = take(noRecords(), ...ids.toReversed().map((id) => call(id)), ...ids.map((id) => call(id)))
    expect(summary).toEqual({ added: 5000, duplicates: 5000, corrections: 0 })
  })
})

/** Few identities, so that they meet. */
const meeting = fc.array(
  fc
    .tuple(fc.constantFrom('a', 'b'), fc.constantFrom('1', '2', '10', '3'), fc.integer({ min: 0, max: 2 }))
    .map(([source, sourceId, talkMs]) => call(sourceId, { source, talkMs })),
  { maxLength: 12 },
)

describe('laws', () => {
  test('each identity is in force once, and every row is accounted for', () => {
    fc.assert(
      fc.property(meeting, meeting, (first, second) => {
        const known = take(noRecords(), ...first)
        const { records, history, summary } = take(known, ...second)
        const identities = records.map(({ source, sourceId }) => `${source}/${sourceId}`)
        expect(new Set(identities).size).toBe(identities.length)
        expect(summary.added + summary.duplicates + summary.corrections).toBe(second.length)
        expect(records.length + history.length).toBe(
          known.records.length + known.history.length + summary.added + summary.corrections,
        )
      }),
    )
  })

  test('a file read twice changes nothing', () => {
    fc.assert(
      fc.property(meeting, meeting, (first, second) => {
        const once = take(take(noRecords(), ...first), ...second)
        const twice = take(once, ...second)
        expect(twice.records).toEqual(once.records)
        expect(twice.history).toEqual(once.history)
        expect(twice.summary).toEqual({ added: 0, duplicates: second.length, corrections: 0 })
      }),
    )
  })

  test('in two parts or in one, the result is the same', () => {
    fc.assert(
      fc.property(meeting, meeting, (first, second) => {
        const parts = take(take(noRecords(), ...first), ...second)
        const whole = take(noRecords(), ...first, ...second)
        expect(parts.records).toEqual(whole.records)
        expect(
          recordsOf(concatBatches([parts.superseded]))
            .map(contentOf)
            .toSorted(),
        ).toEqual(whole.history.map(contentOf).toSorted())
      }),
    )
  })
})

/** A record with one field as another record has it. */
function fromOther(a: ServiceRecord, b: ServiceRecord, field: MappedField): ServiceRecord {
  const { [field]: _, ...rest } = a
  return { ...rest, ...(b[field] === undefined ? {} : { [field]: b[field] }) } as ServiceRecord
}

describe('content', () => {
  test('does not depend on the order of names, nor on the revision', () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        const reversed = Object.fromEntries(Object.entries(record).toReversed()) as unknown as ServiceRecord
        expect(contentOf({ ...reversed, revision: 9 })).toBe(contentOf(record))
      }),
    )
  })

  test('is compared by column as by text', () => {
    const changed = fc
      .tuple(arbitraryRecord, arbitraryRecord, fc.constantFrom(...MAPPED_FIELDS))
      .map(([a, b, field]) => [a, fromOther(a, b, field)] as const)
    fc.assert(
      fc.property(changed, ([a, b]) => {
        const [left, right] = [
          { ...a, sourceId: '1' },
          { ...b, sourceId: '1' },
        ]
        expect(hasSameContent(batchOf([b, left]), 1, batchOf([right]), 0)).toBe(contentOf(left) === contentOf(right))
      }),
      { numRuns: 1000 },
    )
  })

  test('tells different records apart', () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryRecord, (a, b) => {
        const { revision: _a, ...left } = a
        const { revision: _b, ...right } = b
        fc.pre(JSON.stringify(left) !== JSON.stringify(right))
        expect(contentOf(a)).not.toBe(contentOf(b))
      }),
    )
  })

  test('its hash is SHA-256 of the canonical text', async () => {
    expect(contentOf(call('1'))).toBe('{"channel":"phone","enteredAt":0,"source":"acd","sourceId":"1"}')
    expect(await contentHash(call('1'))).toBe('138ca6c265e344098477a69b27f4e8ede2f9218486834b2465eeb7d75c5c302c')
  })
})
