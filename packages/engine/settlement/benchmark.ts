import type { ContractTerms } from '@heqi/terms'
import { compare, fraction, fractionOf, minimum, multiply, negate, ONE, subtract } from '@heqi/vocabulary'
import type { StatementLine } from '../statement.ts'
import type { Charged } from './indexation.ts'
import { exactLine, formula, noteLine, totalFen } from './line.ts'
import type { MonthContext } from './month-context.ts'

type Benchmark = Extract<NonNullable<ContractTerms['fees/fee-adjustment']>[number], { kind: 'benchmark' }>

const PERCENT = fraction(1, 100)

/**
 * Benchmark resets: from the month of a report on, what the components charge falls by a share of what the market is
 * cheaper. A report is the fact `indices` under the id of the adjustment, its value the market price in per cent of the
 * contract's; the latest one stands. Before the first report nothing is said.
 */
export function settleBenchmarks(
  context: MonthContext,
  charged: readonly Charged[],
): readonly { readonly line: StatementLine; readonly assessableFen: bigint }[] {
  return (context.terms['fees/fee-adjustment'] ?? []).flatMap((terms) => {
    if (terms.kind !== 'benchmark') return []
    const report = (context.facts.indices ?? [])
      .filter(({ index, month }) => index === terms.id && month <= context.month)
      .toSorted((a, b) => (a.month < b.month ? -1 : 1))
      .at(-1)
    const moved = charged.filter(({ component }) => terms.components.includes(component.id))
    return report && moved.length > 0 ? [benchmarkLine(terms, report, moved)] : []
  })
}

function benchmarkLine(
  terms: Benchmark,
  report: { readonly id: string; readonly value: string },
  moved: readonly Charged[],
) {
  const draft = {
    step: 'base-fees',
    clause: 'fees/fee-adjustment',
    id: `base-fees/benchmark.${terms.id}`,
    code: 'benchmark',
    subject: terms.id,
    sources: [{ kind: 'fact', fact: 'indices', ids: [report.id] }],
  } as const
  const market = multiply(fractionOf(report.value), PERCENT)
  const gap = subtract(ONE, market)
  const tolerance = fractionOf(terms.tolerance)
  if (compare(gap, tolerance) <= 0) {
    const within = formula('benchmark.within-tolerance', { market, tolerance })
    return { line: noteLine({ ...draft, formula: within }), assessableFen: 0n }
  }
  const wanted = multiply(fractionOf(terms.share), gap)
  const share = negate(terms.floor === undefined ? wanted : minimum(wanted, fractionOf(terms.floor)))
  const fall = (charges: readonly Charged[]): StatementLine => {
    const amount = fraction(totalFen(charges.map(({ line }) => line)))
    return exactLine(
      { ...draft, formula: formula('benchmark', { amount, share, market, tolerance }) },
      multiply(amount, share),
    )
  }
  const assessable = moved.filter(({ component }) => component.assessable)
  return { line: fall(moved), assessableFen: fall(assessable).amountFen }
}
