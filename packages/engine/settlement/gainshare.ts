import { compare, fenOfYuan, fractionOf, multiply } from '@heqi/vocabulary'
import type { StatementLine } from '../statement.ts'
import { exactLine, formula, noteLine } from './line.ts'
import type { MonthContext } from './month-context.ts'
import { quantityOf } from './volume.ts'

/** Commission on results or a share of savings: the stated base times the share, up to the cap. */
export function settleGainshare(context: MonthContext): readonly StatementLine[] {
  if (context.daysCovered === 0) return []
  return (context.terms['fees/gainshare'] ?? []).map((terms) => {
    const draft = {
      step: 'base-fees',
      clause: 'fees/gainshare',
      id: `base-fees/gainshare.${terms.id}`,
      code: 'gainshare',
      subject: terms.id,
    } as const
    const stated = quantityOf(context, terms.base)
    if (!stated) return noteLine({ ...draft, formula: formula('not-known', { fact: terms.base }) })
    const base = fenOfYuan(stated.value)
    const share = fractionOf(terms.share)
    const amount = multiply(base, share)
    const cap = terms.capYuan === undefined ? undefined : fenOfYuan(fractionOf(terms.capYuan))
    const capped = cap !== undefined && compare(amount, cap) > 0
    return exactLine(
      {
        ...draft,
        formula: capped ? formula('gainshare.capped', { base, share, cap }) : formula('gainshare', { base, share }),
        sources: [{ kind: 'fact', fact: 'quantities', ids: stated.ids }],
      },
      capped ? cap : amount,
    )
  })
}
