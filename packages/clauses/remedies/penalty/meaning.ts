import type { PenaltyTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'

type Terms = Static<typeof PenaltyTerms>

const clause = 'remedies/penalty'

/** The engine computes the penalty of each recognised breach; claiming it is the other party's right. */
export const meaning = (terms: Terms): Meaning => ({
  executable: { [clause]: terms },
  obligations: terms.map(({ id, by, event }) => ({
    id: `pay-${id}`,
    clause,
    kind: 'duty',
    owner: by,
    action: 'pay-penalty',
    detail: { event },
  })),
})
