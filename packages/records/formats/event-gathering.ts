import { BatchBuilder } from '../batch-builder.ts'
import { recordProblem } from '../check-record.ts'
import type { ReadOptions } from '../read-options.ts'
import type { ReadOutcome } from '../read-outcome.ts'
import type { ServiceRecord } from '../record.ts'
import { RowTally } from '../reject.ts'
import { textOfValue } from '../source-row.ts'

type Gathered<Case> = { readonly value: Case; readonly firstLine: number; rows: number }

/**
 * Puts the events of a log together, case by case. Each row ends in one record, in a filter reason or in a reject: the
 * rows of a case whose record is not acceptable are one reject and, for the others, the reason `rest-of-rejected-record`.
 */
export class EventGathering<Case> {
  readonly tally: RowTally
  readonly #cases = new Map<string, Gathered<Case>>()

  constructor(options: ReadOptions) {
    this.tally = new RowTally(options.onReject)
  }

  get(id: string): Case | undefined {
    return this.#cases.get(id)?.value
  }

  open(id: string, value: Case, line: number): Case {
    this.#cases.set(id, { value, firstLine: line, rows: 0 })
    return value
  }

  /** The row at hand belongs to this case. */
  count(id: string): void {
    const found = this.#cases.get(id)
    if (found) found.rows += 1
  }

  /** The records, in the order in which the cases began. */
  finish(recordOf: (value: Case, id: string) => Partial<ServiceRecord>): ReadOutcome {
    const builder = new BatchBuilder()
    for (const [id, { value, firstLine, rows }] of this.#cases) {
      const record = recordOf(value, id)
      const problem = recordProblem(record)
      if (problem) {
        this.tally.reject({ ...problem, value: textOfValue(problem.value).toWellFormed(), line: firstLine })
        this.tally.filter('rest-of-rejected-record', rows - 1)
      } else {
        builder.append(record as ServiceRecord)
        this.tally.accept(rows)
      }
    }
    return { batch: builder.finish(), summary: this.tally.summary }
  }
}

/** The fields that are there: a record leaves out what is absent. */
export function present<Fields extends object>(
  fields: { readonly [Key in keyof Fields]: Fields[Key] | undefined },
): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  ) as Partial<Fields>
}
