import type { InvoicingTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'
import { after, obligationsOf } from '../../shared/obligations.ts'

type Terms = Static<typeof InvoicingTerms>

const clause = 'fees/invoicing'
const { duty } = obligationsOf(clause)

/** Tax and its rounding are the engine's; the invoice itself is the provider's duty and opens the match. */
export function meaning(terms: Terms): Meaning {
  const event = terms.timing === 'before-payment' ? 'statement-confirmed' : 'payment-received'
  return {
    executable: { [clause]: terms },
    obligations: [
      duty('provider', 'issue-invoice', after(event, terms.within), { detail: { invoice: terms.invoice } }),
    ],
  }
}
