import { addToMonth } from '@heqi/calendar'
import type { ContractTerms } from '@heqi/terms'
import {
  compare,
  divide,
  type Fraction,
  fraction,
  fractionOf,
  isZero,
  maximum,
  minimum,
  multiply,
  negate,
  ONE,
  subtract,
  ZERO,
} from '@heqi/vocabulary'
import type { Formula, StatementLine } from '../statement.ts'
import type { MonthComponent } from './components.ts'
import { exactLine, formula, noteLine, reservation, totalFen } from './line.ts'
import { type MonthContext, reserve } from './month-context.ts'

type Adjustment = NonNullable<ContractTerms['fees/fee-adjustment']>[number]
type Indexation = Extract<Adjustment, { kind: 'indexation' }>

/** A charged line and the component it belongs to. */
export type Charged = { readonly component: MonthComponent; readonly line: StatementLine }

/**
 * Indexation from the second contract year on: the charges of the components move by share x (index / base - 1), once the
 * change passes the threshold, within floor and cap. The index of a year is that of the base month, as many years later.
 */
export function settleIndexation(
  context: MonthContext,
  charged: readonly Charged[],
): readonly { readonly line: StatementLine; readonly assessableFen: bigint }[] {
  if (context.year.index === 0 || context.daysCovered === 0) return []
  return (context.terms['fees/fee-adjustment'] ?? []).flatMap((terms) => {
    if (terms.kind !== 'indexation') return []
    const moved = charged.filter(({ component }) => terms.components.includes(component.id))
    return moved.length === 0 ? [] : [indexationLine(context, terms, moved)]
  })
}

function indexationLine(context: MonthContext, terms: Indexation, moved: readonly Charged[]) {
  const draft = {
    step: 'base-fees',
    clause: 'fees/fee-adjustment',
    id: `base-fees/indexation.${terms.id}`,
    code: 'indexation',
    subject: terms.id,
  } as const
  const index = indexValue(context, terms.index, addToMonth(terms.baseMonth, 12 * context.year.index))
  const base = indexValue(context, terms.index, terms.baseMonth)
  if (!index || !base || isZero(base.value))
    return { line: noteLine({ ...draft, formula: formula('not-known', { fact: terms.index }) }), assessableFen: 0n }
  const { share, explain } = movement(terms, index.value, base.value)
  const amount = fraction(totalFen(moved.map(({ line }) => line)))
  const assessable = fraction(totalFen(moved.filter(({ component }) => component.assessable).map(({ line }) => line)))
  const line = exactLine(
    {
      ...draft,
      formula: explain(amount),
      sources: [{ kind: 'fact', fact: 'indices', ids: [...base.ids, ...index.ids] }],
    },
    multiply(amount, share),
  )
  const all = compare(assessable, amount) === 0
  const part = exactLine({ ...draft, formula: explain(assessable) }, multiply(assessable, share))
  return { line, assessableFen: all ? line.amountFen : part.amountFen }
}

function movement(
  terms: Indexation,
  index: Fraction,
  base: Fraction,
): { readonly share: Fraction; readonly explain: (amount: Fraction) => Formula } {
  const change = subtract(divide(index, base), ONE)
  const magnitude = compare(change, ZERO) < 0 ? negate(change) : change
  const threshold = fractionOf(terms.threshold)
  if (compare(magnitude, threshold) <= 0) {
    const below = formula('indexation.below-threshold', { change, threshold, index, base })
    return { share: ZERO, explain: () => below }
  }
  const wanted = multiply(fractionOf(terms.share), change)
  const notBelow = terms.floor === undefined ? wanted : maximum(wanted, negate(fractionOf(terms.floor)))
  const share = terms.cap === undefined ? notBelow : minimum(notBelow, fractionOf(terms.cap))
  return { share, explain: (amount) => formula('indexation', { amount, share, index, base, change }) }
}

function indexValue(context: MonthContext, index: string, month: string) {
  const entries = (context.facts.indices ?? []).filter((entry) => entry.index === index && entry.month === month)
  const last = entries.at(-1)
  if (!last) reserve(context, reservation('index-missing', { index, month }))
  return last && { value: fractionOf(last.value), ids: [last.id] }
}
