import { add, compare, fenOfYuan, fractionOf, minimum, multiply, ONE } from '@heqi/vocabulary'
import type { StatementLine } from '../statement.ts'
import { baseLineId, type ComponentOf, type MonthComponent } from './components.ts'
import { exactLine, formula, noteLine } from './line.ts'
import type { MonthContext } from './month-context.ts'
import { quantityOf } from './volume.ts'

/** The month's costs, as both parties state them, with the agreed margin, up to the cap. */
export function settleCostPlus(
  context: MonthContext,
  component: MonthComponent<ComponentOf<'cost-plus'>>,
): StatementLine | undefined {
  const terms = component.stretches.at(-1)?.component
  if (!terms) return undefined
  const draft = {
    step: 'base-fees',
    clause: 'fees/fee-components',
    id: baseLineId(component),
    code: 'cost-plus',
    subject: component.id,
  } as const
  const stated = quantityOf(context, terms.costs)
  if (!stated) return noteLine({ ...draft, formula: formula('not-known', { fact: terms.costs }) })
  const costs = fenOfYuan(stated.value)
  const margin = fractionOf(terms.margin)
  const amount = multiply(costs, add(ONE, margin))
  const cap = terms.capYuan === undefined ? undefined : fenOfYuan(fractionOf(terms.capYuan))
  const capped = cap !== undefined && compare(amount, cap) > 0
  return exactLine(
    {
      ...draft,
      formula: capped ? formula('cost-plus.capped', { costs, margin, cap }) : formula('cost-plus', { costs, margin }),
      sources: [{ kind: 'fact', fact: 'quantities', ids: stated.ids }],
    },
    capped ? minimum(amount, cap) : amount,
  )
}
