import { expect } from 'vitest'
import type { RecordBatch } from '../batch.ts'
import { recordAt } from '../batch-rows.ts'
import type { Expression, Mapping } from '../mapping.ts'
import { readCsv } from '../read-csv.ts'
import type { ServiceRecord } from '../record.ts'
import type { Reject } from '../reject.ts'
import { streamOf } from './byte-stream.ts'

export const recordsOf = (batch: RecordBatch): ServiceRecord[] =>
  Array.from({ length: batch.length }, (_, i) => recordAt(batch, i))

const column = (name: string): Expression => ({ column: name })

/** A small mapping for tables with the columns id, at and perhaps others. */
export const mappingOf = (extra: Partial<Mapping> = {}): Mapping => ({
  name: 'test',
  format: 'csv',
  timeZone: 'Asia/Shanghai',
  ...extra,
  fields: {
    source: { constant: 'acd' },
    sourceId: column('id'),
    channel: { constant: 'phone' },
    enteredAt: column('at'),
    ...extra.fields,
  },
})

/** Reads a CSV text that is expected to be one. */
export async function readCsvText(content: string | Uint8Array, mapping: Mapping, chunkSize = 65_536) {
  const rejects: Reject[] = []
  const outcome = await readCsv(streamOf(content, chunkSize), mapping, { onReject: (reject) => rejects.push(reject) })
  if (!outcome.ok) throw new Error(`refused: ${outcome.problems.map(({ code }) => code).join(', ')}`)
  const { batch, summary } = outcome.value
  const fates = [summary.filtered, summary.rejected].flatMap((counts) => Object.values(counts))
  expect(fates.reduce((sum, count) => sum + count, summary.accepted)).toBe(summary.read)
  return { records: recordsOf(batch), summary, rejects }
}

/** The code with which a file is refused; throws when it is accepted. */
export async function refusalOf(content: string | Uint8Array | AsyncIterable<Uint8Array>, mapping = mappingOf()) {
  const input = typeof content === 'string' || content instanceof Uint8Array ? streamOf(content) : content
  const outcome = await readCsv(input, mapping)
  if (outcome.ok) throw new Error('accepted')
  return outcome.problems[0]?.code
}
