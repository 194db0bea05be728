import type { Refusal } from '@heqi/vocabulary'
import { BatchBuilder } from './batch-builder.ts'
import type { Mapping } from './mapping.ts'
import type { ReadOptions } from './read-options.ts'
import type { ReadOutcome } from './read-outcome.ts'
import { type RefusalCode, RowTally } from './reject.ts'
import { planRows } from './row-plan.ts'
import { type SourceValue, ValueRow } from './source-row.ts'

/** Rows of values under a header, through a mapping: workbooks, Parquet, objects. */
export class TableReading {
  readonly tally: RowTally
  readonly problems: readonly Refusal<RefusalCode>[] | undefined
  readonly #builder = new BatchBuilder()
  readonly #row = new ValueRow()
  readonly #take: (row: ValueRow, line: number) => void

  constructor(mapping: Mapping, header: readonly string[], options: ReadOptions) {
    this.tally = new RowTally(options.onReject)
    const plan = planRows(mapping, header, this.#builder, this.tally, options)
    this.problems = plan.ok ? undefined : plan.problems
    this.#take = plan.ok ? plan.value.take : () => {}
  }

  take(values: readonly SourceValue[], line: number): void {
    this.#row.show(values)
    this.#take(this.#row, line)
  }

  finish(): ReadOutcome {
    return { batch: this.#builder.finish(), summary: this.tally.summary }
  }
}
