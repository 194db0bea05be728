import type { HeadcountChangeTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'

type Terms = Static<typeof HeadcountChangeTerms>

const clause = 'people/headcount-change'

/** Proration lines are the engine's, from headcount facts that both parties sign. */
export const meaning = (terms: Terms): Meaning => ({
  executable: { [clause]: terms },
  obligations: [
    {
      id: 'announce-headcount-change',
      clause,
      kind: 'duty',
      owner: 'client',
      action: 'announce-headcount-change',
      timing: { kind: 'before', event: 'headcount-change-effective', by: terms.notice },
    },
  ],
})
