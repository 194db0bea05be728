import { recordAt } from '@heqi/records'
import type { Static } from 'typebox'
import { type FileReading, HEAD_BYTES, pseudonymFor, readRecords, unreadable, withHead } from './read-file.ts'
import { rejectRow } from './read-job.ts'
import { type Preview, rejectView } from './schemas.ts'

const ROWS_SHOWN = 20
const REJECTS_SHOWN = 20

/** Reads the beginning of a file as it will be read. A text file is cut at a line break; other formats are read whole. */
export async function preview(
  bytes: AsyncIterable<Uint8Array>,
  reading: FileReading,
  secret: string,
  contractId: string,
): Promise<Static<typeof Preview>> {
  const isText = !['xlsx', 'parquet', 'canonical-parquet', 'json'].includes(reading.format)
  const input = isText ? beginning(bytes) : bytes
  const rejects: ReturnType<typeof rejectRow>[] = []
  const rejectedByField: Record<string, number> = {}
  const outcome = await readRecords(input, reading, {
    pseudonym: pseudonymFor(secret, contractId),
    onReject: (reject) => {
      if (reject.field !== undefined) rejectedByField[reject.field] = (rejectedByField[reject.field] ?? 0) + 1
      if (rejects.length < REJECTS_SHOWN) rejects.push(rejectRow(reject, rejects.length + 1))
    },
  })
  if (!outcome.ok) throw unreadable(outcome.problems)
  const { batch, summary } = outcome.value
  return {
    records: Array.from({ length: Math.min(ROWS_SHOWN, batch.length) }, (_, row) => recordAt(batch, row)),
    rejects: rejects.map(rejectView),
    filtered: { ...summary.filtered },
    rejected: { ...summary.rejected },
    rejectedByField,
    rowsSeen: summary.read,
  }
}

async function* beginning(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, all } = await withHead(bytes, HEAD_BYTES)
  if (head.length < HEAD_BYTES) {
    yield* all
    return
  }
  yield head.subarray(0, head.lastIndexOf(0x0a) + 1)
}
