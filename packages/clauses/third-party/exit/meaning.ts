import type { Meaning } from '../../clause.ts'
import { after, before, calledFor, obligationsOf } from '../../shared/obligations.ts'
import type { ThirdPartyExitTerms } from './terms.ts'

const clause = 'third-party/exit'
const { duty } = obligationsOf(clause)

/** The exit procedure: notice, handover, settlement, refund. */
export function meaning({ grounds, notice, handOverWithin, settleWithin, refundWithin }: ThirdPartyExitTerms): Meaning {
  const left = 'third-party-left'
  return {
    obligations: calledFor(
      duty('both', 'announce-third-party-exit', before(left, notice)),
      handOverWithin && duty('third-party', 'hand-over-third-party-work', after(left, handOverWithin)),
      duty('both', 'settle-third-party-fees', after(left, settleWithin)),
      refundWithin && duty('third-party', 'refund-third-party-fees', after('third-party-settled', refundWithin)),
    ),
    settings: { [clause]: { grounds } },
  }
}
