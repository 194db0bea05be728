import type { Obligation, QualityDepositTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'

type Terms = Static<typeof QualityDepositTerms>

const clause = 'fees/quality-deposit'

/** The deposit account is the engine's; topping up and returning are duties with dates. */
export function meaning(terms: Terms): Meaning {
  const topUp: readonly Obligation[] = terms.topUpWithin
    ? [
        {
          id: 'top-up-deposit',
          clause,
          kind: 'duty',
          owner: 'provider',
          action: 'top-up-deposit',
          timing: { kind: 'after', event: 'deposit-drawn', within: terms.topUpWithin },
        },
      ]
    : []
  return {
    executable: { [clause]: terms },
    obligations: [
      ...topUp,
      {
        id: 'return-deposit',
        clause,
        kind: 'duty',
        owner: 'client',
        action: 'return-deposit',
        timing: { kind: 'after', event: 'final-settlement', within: terms.releaseAfter },
      },
    ],
  }
}
