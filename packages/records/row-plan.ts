import { accept, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import type { BatchBuilder } from './batch-builder.ts'
import { ExpressionCompiler, MappingError } from './compile-expression.ts'
import { FieldWriter } from './field-writer.ts'
import { orderedFields } from './mapped-fields.ts'
import type { Mapping } from './mapping.ts'
import type { ReadOptions } from './read-options.ts'
import type { RefusalCode, Reject, RowTally } from './reject.ts'
import type { Fault } from './slice.ts'
import type { SourceRow } from './source-row.ts'

/** Puts one row into the builder, filters it or rejects it. */
export type RowPlan = { readonly take: (row: SourceRow, line: number) => void }

/** A mapping compiled for one header and one builder. The builder must not be finished while the plan is in use. */
export function planRows(
  mapping: Mapping,
  header: readonly string[],
  builder: BatchBuilder,
  tally: RowTally,
  options: ReadOptions = {},
): Result<RowPlan, Refusal<RefusalCode>> {
  try {
    return accept(compile(mapping, header, builder, tally, options))
  } catch (error) {
    if (!(error instanceof MappingError)) throw error
    return refuse({ code: error.code, data: { value: error.subject, header: header.slice(0, 50).join(', ') } })
  }
}

function compile(
  mapping: Mapping,
  header: readonly string[],
  builder: BatchBuilder,
  tally: RowTally,
  options: ReadOptions,
): RowPlan {
  const compiler = new ExpressionCompiler(mapping, header, builder)
  const { fault } = compiler
  const filters = (mapping.filters ?? []).map(({ reason, drop }) => ({ reason, drops: compiler.test(drop) }))
  const writer = new FieldWriter(compiler, builder, options)
  const steps = orderedFields(mapping).map(([field, expression]) => ({ field, write: writer.step(field, expression) }))
  const write = steps.map((step) => step.write)
  const reject = (row: SourceRow, line: number): void => {
    // Which field it was is found by asking again, so that the rows that are fine need not be asked at every step.
    let field: string | undefined
    fault.clear()
    for (const filter of filters) filter.drops(row)
    for (const step of steps) {
      if (fault.code !== undefined) break
      field = step.field
      step.write(row)
    }
    builder.dropRow()
    tally.reject(rejectOf(fault, line, field))
    fault.clear()
  }
  const take = (row: SourceRow, line: number): void => {
    for (const filter of filters) {
      if (!filter.drops(row) || fault.code !== undefined) continue
      tally.filter(filter.reason)
      return
    }
    for (let step = 0; step < write.length; step++) write[step]?.(row)
    if (fault.code !== undefined) {
      builder.dropRow()
      reject(row, line)
      return
    }
    builder.endRow()
    tally.accept()
  }
  return { take }
}

const rejectOf = (fault: Fault, line: number, field: string | undefined): Reject => ({
  code: fault.code ?? 'unknown-value',
  line,
  ...(fault.column === '' ? {} : { column: fault.column }),
  ...(field === undefined ? {} : { field }),
  value: fault.value,
})
