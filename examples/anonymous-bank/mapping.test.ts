import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseMapping, type RecordBatch, type Reject, readCsv } from '@heqi/records'
import { describe, expect, test } from 'vitest'

const CALLS = join(import.meta.dirname, '../../../shared/data/anonymous-bank/calls-1999-02.tsv')
const MAPPING = join(import.meta.dirname, 'mapping.json')

function mapping() {
  const parsed = parseMapping(JSON.parse(readFileSync(MAPPING, 'utf8')))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}

test('the mapping is one', () => {
  expect(mapping().timeZone).toBe('Asia/Jerusalem')
})

/** Sum of a duration column over the rows of which another column has a value, in whole seconds. */
function secondsWhere(batch: RecordBatch, sum: 'queueMs' | 'talkMs', has: 'answeredAt' | 'queuedAt'): number {
  let totalMs = 0
  for (let i = 0; i < batch.length; i++) {
    if (!Number.isNaN(batch.numbers[has][i])) totalMs += batch.numbers[sum][i] ?? 0
  }
  return totalMs / 1000
}

const read = async () => {
  const rejects: Reject[] = []
  const outcome = await readCsv(createReadStream(CALLS), mapping(), { onReject: (reject) => rejects.push(reject) })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return { ...outcome.value, rejects }
}

describe.skipIf(!existsSync(CALLS))('the calls of February 1999', () => {
  test('33,043 of 33,344 rows are calls; the others are filtered for a reason, none is rejected', async () => {
    const { summary, rejects } = await read()
    expect(rejects).toEqual([])
    expect(summary).toEqual({
      read: 33_344,
      accepted: 33_043,
      filtered: { phantom: 278, 'negative-menu-time': 23 },
      rejected: {},
    })
  })

  test('27,141 were answered, 3,930 abandoned in the queue, 1,972 in the menu', async () => {
    const { batch } = await read()
    const { answeredAt } = batch.numbers
    const { abandonedIn } = batch.codes
    const count = (holds: (i: number) => boolean): number => {
      let found = 0
      for (let i = 0; i < batch.length; i++) if (holds(i)) found += 1
      return found
    }
    expect(count((i) => !Number.isNaN(answeredAt[i]))).toBe(27_141)
    expect(count((i) => abandonedIn[i] === 1)).toBe(3930)
    expect(count((i) => abandonedIn[i] === 0)).toBe(1972)
    expect(count((i) => !Number.isNaN(answeredAt[i]) && (batch.numbers.queueMs[i] ?? Number.NaN) <= 20_000)).toBe(
      16_209,
    )
  })

  test('the averages are the published ones', async () => {
    const { batch } = await read()
    expect((secondsWhere(batch, 'queueMs', 'answeredAt') / 27_141).toFixed(2)).toBe('40.73')
    expect((secondsWhere(batch, 'talkMs', 'answeredAt') / 27_141).toFixed(2)).toBe('176.38')
  })

  test('identities are unique', async () => {
    const { batch } = await read()
    const ids = new Set<string>()
    const { bytes, offsets } = batch.texts.sourceId
    for (let i = 0; i < batch.length; i++) ids.add(new TextDecoder().decode(bytes.subarray(offsets[i], offsets[i + 1])))
    expect(ids.size).toBe(33_043)
  })
})
