import { batchOf, concatBatches, recordAt } from '@heqi/records'
import { describe, expect, it } from 'vitest'
import { sampleRecords } from '../testing/sample-records.ts'
import { rangesOf } from './csv-ranges.ts'
import { joinBatches } from './join-batches.ts'

const records = sampleRecords()

describe('joining the ranges of a file', () => {
  it('gives the batch that joining record by record gives', () => {
    const parts = [
      batchOf(records.slice(0, 300)),
      batchOf([]),
      batchOf(records.slice(300, 301)),
      batchOf(records.slice(301)),
    ]
    const caseTypes = concatBatches(parts).texts.caseType.values
    const joined = joinBatches(parts)
    expect(joined.length).toBe(records.length)
    for (let row = 0; row < records.length; row++) expect(recordAt(joined, row)).toEqual(records[row])
    expect(joined.texts.caseType.values).toEqual(caseTypes)
    expect(parts[0]?.numbers.enteredAt).toHaveLength(0)
    expect(joined.numbers.dispatchedAt).toBe(joined.numbers.arrivedAt)
  })

  it('keeps lists, which take the longer way', () => {
    const [first] = records
    if (!first) throw new Error('there are records')
    const listed = { ...first, sourceId: 'listed', reopenedAt: [first.enteredAt + 1_000] }
    const joined = joinBatches([batchOf(records.slice(0, 2)), batchOf([listed])])
    expect(recordAt(joined, 2)).toEqual(listed)
  })

  it('covers a file without gap or overlap, with one range for a small one', () => {
    expect(rangesOf(1_000, 40, 4)).toEqual([{ start: 40, end: 1_000 }])
    const ranges = rangesOf(100_000_000, 40, 4)
    expect(ranges).toHaveLength(4)
    expect(ranges[0]?.start).toBe(40)
    expect(ranges.at(-1)?.end).toBe(100_000_000)
    for (const [index, range] of ranges.entries()) if (index > 0) expect(range.start).toBe(ranges[index - 1]?.end)
  })
})
