import { accept, type Refusal, type Result } from '@heqi/vocabulary'
import { BatchBuilder } from './batch-builder.ts'
import { recordFrom, recordProblem } from './check-record.ts'
import { eachJsonLine } from './json-rows.ts'
import type { ReadOptions } from './read-options.ts'
import type { ReadOutcome } from './read-outcome.ts'
import { type RefusalCode, RowTally } from './reject.ts'
import { textOfValue } from './source-row.ts'

/** Canonical records from a JSON lines file, one record a line (`RECORD_SCHEMA`). */
export async function readCanonicalLines(
  input: AsyncIterable<Uint8Array>,
  options: ReadOptions = {},
): Promise<Result<ReadOutcome, Refusal<RefusalCode>>> {
  const tally = new RowTally(options.onReject)
  const builder = new BatchBuilder()
  const lines = await eachJsonLine(input, tally, (object, line) => {
    const problem = recordProblem(object)
    if (problem) {
      tally.reject({ ...problem, value: textOfValue(problem.value).toWellFormed(), line })
      return
    }
    builder.append(recordFrom(object))
    tally.accept()
  })
  return lines.ok ? accept({ batch: builder.finish(), summary: tally.summary }) : lines
}
