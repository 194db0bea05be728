import type { QualityDepositTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'
import { after, calledFor, obligationsOf } from '../../shared/obligations.ts'

type Terms = Static<typeof QualityDepositTerms>

const clause = 'fees/quality-deposit'
const { duty } = obligationsOf(clause)

/** The deposit account is the engine's; topping up and returning are duties with dates. */
export const meaning = (terms: Terms): Meaning => ({
  executable: { [clause]: terms },
  obligations: calledFor(
    terms.payWithin && duty('provider', 'pay-deposit', after('contract-signed', terms.payWithin)),
    terms.topUpWithin && duty('provider', 'top-up-deposit', after('deposit-drawn', terms.topUpWithin)),
    duty('client', 'return-deposit', after('final-settlement', terms.releaseAfter)),
  ),
})
