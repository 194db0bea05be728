import type { Meaning } from '../../clause.ts'
import { after, calledFor, obligationsOf } from '../../shared/obligations.ts'
import type { QualityDepositTerms } from './terms.ts'

const clause = 'fees/quality-deposit'
const { duty } = obligationsOf(clause)

/** The deposit account is the engine's; topping up and returning are duties with dates. */
export const meaning = ({ payBy, guaranteedUntil, ...terms }: QualityDepositTerms): Meaning => ({
  executable: { [clause]: terms },
  obligations: calledFor(
    terms.payWithin && duty('provider', 'pay-deposit', after('contract-signed', terms.payWithin)),
    payBy !== undefined && duty('provider', 'pay-deposit', { kind: 'on', date: payBy }, { id: 'pay-deposit-by-date' }),
    terms.topUpWithin && duty('provider', 'top-up-deposit', after('deposit-drawn', terms.topUpWithin)),
    duty('client', 'return-deposit', after('final-settlement', terms.releaseAfter)),
  ),
  settings: guaranteedUntil === undefined ? {} : { [clause]: { guaranteedUntil } },
})
