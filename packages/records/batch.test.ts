import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RecordBatch } from './batch.ts'
import { BatchBuilder } from './batch-builder.ts'
import { batchOf, concatBatches } from './batch-from-records.ts'
import { recordAt, selectRows } from './batch-rows.ts'
import type { ServiceRecord } from './record.ts'
import { arbitraryRecord } from './testing/arbitrary-record.ts'

const recordsOf = (batch: RecordBatch): ServiceRecord[] =>
  Array.from({ length: batch.length }, (_, i) => recordAt(batch, i))

const arbitraryRecords = fc.array(arbitraryRecord, { maxLength: 8 })

test('records survive the way into columns and back', () => {
  fc.assert(
    fc.property(arbitraryRecords, (records) => {
      expect(recordsOf(batchOf(records))).toEqual(records)
    }),
  )
})

test('concatenated batches hold the rows of all, in order', () => {
  fc.assert(
    fc.property(fc.array(arbitraryRecords, { maxLength: 4 }), (parts) => {
      expect(recordsOf(concatBatches(parts.map(batchOf)))).toEqual(parts.flat())
    }),
  )
})

test('selected rows come in the order asked for', () => {
  fc.assert(
    fc.property(fc.array(arbitraryRecord, { minLength: 1, maxLength: 8 }), fc.array(fc.nat()), (records, picks) => {
      const rows = picks.map((pick) => pick % records.length)
      expect(recordsOf(selectRows(batchOf(records), rows))).toEqual(rows.map((row) => records[row]))
    }),
  )
})

test('a dropped row leaves no trace', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(arbitraryRecord, fc.boolean()), { maxLength: 8 }), (rows) => {
      const builder = new BatchBuilder()
      for (const [record, keep] of rows) {
        builder.append(record)
        if (keep) continue
        builder.length -= 1
        builder.dropRow()
      }
      expect(recordsOf(builder.finish())).toEqual(rows.filter(([, keep]) => keep).map(([record]) => record))
    }),
  )
})

test('columns without a value share one array, so that they cost little', () => {
  const batch = batchOf([{ source: 'a', sourceId: '1', channel: 'phone', enteredAt: 0 }])
  expect(batch.numbers.talkMs).toBe(batch.numbers.queueMs)
  expect(batch.numbers.talkMs).not.toBe(batch.numbers.enteredAt)
  expect(batch.codes.emergency).toBe(batch.codes.complaint)
  expect(batch.texts.agent).toBe(batch.texts.queue)
})

test('a row outside the batch is a broken invariant', () => {
  expect(() => recordAt(batchOf([]), 0)).toThrow(RangeError)
})
