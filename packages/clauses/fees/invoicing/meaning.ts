import type { InvoicingTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'

type Terms = Static<typeof InvoicingTerms>

const clause = 'fees/invoicing'

/** Tax and its rounding are the engine's; the invoice itself is the provider's duty and opens the match. */
export const meaning = (terms: Terms): Meaning => ({
  executable: { [clause]: terms },
  obligations: [
    {
      id: 'issue-invoice',
      clause,
      kind: 'duty',
      owner: 'provider',
      action: 'issue-invoice',
      timing: {
        kind: 'after',
        event: terms.timing === 'before-payment' ? 'statement-confirmed' : 'payment-received',
        within: terms.within,
      },
      detail: { invoice: terms.invoice },
    },
  ],
})
