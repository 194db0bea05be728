import type { Meaning } from '../../clause.ts'
import { figuresOnRecord } from '../../shared/deadlines-and-limits.ts'
import { after, before, calledFor, obligationsOf } from '../../shared/obligations.ts'
import type { TerminationTerms } from './terms.ts'

const clause = 'change/termination'
const { duty } = obligationsOf(clause)

/** The termination procedure: notice, final settlement, payment, confirmation; the cases go on record. */
export const meaning = ({
  grounds,
  notice,
  providerNotice,
  settleWithin,
  payWithin,
  confirmWithin,
  deadlines,
  limits,
}: TerminationTerms): Meaning => ({
  obligations: calledFor(
    notice && duty('both', 'announce-end', before('contract-ended', notice)),
    providerNotice &&
      duty('provider', 'announce-end', before('contract-ended', providerNotice), { id: 'provider-announces-end' }),
    duty('both', 'settle-finally', after('contract-ended', settleWithin)),
    payWithin && duty('both', 'pay-final-balance', after('finally-settled', payWithin)),
    confirmWithin && duty('both', 'confirm-end', after('handover-completed', confirmWithin)),
  ),
  ...figuresOnRecord(clause, { grounds, deadlines, limits }),
})
