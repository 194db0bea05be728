import {
  applyChanges,
  type ContractFile,
  type ContractRefusalCode,
  type TermChange,
  validateContract,
} from '@heqi/terms'
import { accept, type IsoMonth, type Refusal, type Result } from '@heqi/vocabulary'
import type { MeasuredMetric } from '../metrics/measure.ts'
import { type Carry, EMPTY_CARRY } from '../settlement/carry.ts'
import { movesMetrics } from '../settlement/measuring-terms.ts'
import { settleThrough } from '../settlement/settle.ts'
import type { SettleInput } from '../settlement/settle-input.ts'
import type { Statement } from '../statement.ts'
import { comparedLines, type LineComparison } from './compare-lines.ts'

export type WhatIfInput = {
  readonly contract: ContractFile
  /** What would be agreed differently, for all of the months. */
  readonly changes: readonly TermChange[]
  /** The months in order, without the contract. */
  readonly months: readonly Omit<SettleInput, 'contract' | 'carry'>[]
  /** What the month before the first one handed on, under the terms as they are. */
  readonly carry?: Carry
}

export type MonthComparison = {
  readonly month: IsoMonth
  readonly before: Statement
  readonly after: Statement
  /** All lines of both trees by id, in the order of the statement; a line that only one side has is `undefined` on the other. */
  readonly lines: readonly LineComparison[]
  readonly metrics: readonly {
    readonly id: string
    readonly before: MeasuredMetric | undefined
    readonly after: MeasuredMetric | undefined
  }[]
  readonly differenceFen: bigint
}

export type WhatIf = { readonly months: readonly MonthComparison[]; readonly differenceFen: bigint }

/**
 * The same months under changed terms beside the terms as they are, line by line. The changes win over amendments too.
 * Refuses changes that do not fit the terms, with their path.
 */
export function whatIf(input: WhatIfInput): Result<WhatIf, Refusal<ContractRefusalCode>> {
  const changed = changedContract(input.contract, input.changes)
  if (!changed.ok) return changed
  const keepsMetrics = !input.changes.some(({ path }) => movesMetrics(path))
  const carry = input.carry ?? EMPTY_CARRY
  const before = settleThrough(
    input.months.map((month) => ({ ...month, contract: input.contract })),
    carry,
  )
  const after = settleThrough(
    input.months.map((month, index) =>
      underChangedTerms(month, changed.value, keepsMetrics ? before[index]?.statement.metrics : undefined),
    ),
    carry,
  )
  const months = before.flatMap(({ statement }, index) => {
    const other = after[index]?.statement
    return other ? [comparison(statement, other)] : []
  })
  return accept({ months, differenceFen: months.reduce((total, month) => total + month.differenceFen, 0n) })
}

function underChangedTerms(
  { metrics: _measured, ...month }: WhatIfInput['months'][number],
  contract: ContractFile,
  metrics: readonly MeasuredMetric[] | undefined,
): SettleInput {
  return { ...month, contract, ...(metrics === undefined ? {} : { metrics }) }
}

/**
 * The contract with the changes on top of its terms, and again on top of each amendment, so that none undoes them. What an
 * amendment agreed about terms that a change replaces or removes is moot, and may not even fit them any more.
 */
function changedContract(
  contract: ContractFile,
  changes: readonly TermChange[],
): Result<ContractFile, Refusal<ContractRefusalCode>> {
  const terms = applyChanges(contract.terms, changes)
  if (!terms.ok) return terms
  const settings = changes.filter((change) => change.op === 'set')
  const amendments = contract.amendments?.map(({ changes: agreed, ...amendment }) => ({
    signedOn: amendment.signedOn,
    number: amendment.number,
    effectiveFrom: amendment.effectiveFrom,
    changes: [...agreed.filter(({ path }) => !isReplaced(path, changes)), ...settings],
  }))
  return validateContract({ ...contract, terms: terms.value, ...(amendments ? { amendments } : {}) })
}

const isReplaced = (path: string, changes: readonly TermChange[]): boolean =>
  changes.some(
    (change) => path === change.path || path.startsWith(`${change.path}.`) || path.startsWith(`${change.path}[`),
  )

function comparison(before: Statement, after: Statement): MonthComparison {
  const ids = new Set([...before.metrics, ...after.metrics].map(({ raw }) => raw.id))
  return {
    month: before.month,
    before,
    after,
    lines: comparedLines(before.lines, after.lines),
    metrics: [...ids].map((id) => ({
      id,
      before: before.metrics.find(({ raw }) => raw.id === id),
      after: after.metrics.find(({ raw }) => raw.id === id),
    })),
    differenceFen: after.totalFen - before.totalFen,
  }
}
