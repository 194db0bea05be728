import type { PenaltyTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'
import { obligationsOf } from '../../shared/obligations.ts'

type Terms = Static<typeof PenaltyTerms>

const clause = 'remedies/penalty'
const { duty } = obligationsOf(clause)

/** The engine computes the penalty of each recognised breach; claiming it is the other party's right. */
export const meaning = (terms: Terms): Meaning => ({
  executable: { [clause]: terms },
  obligations: terms.map(({ id, by, event }) =>
    duty(by, 'pay-penalty', undefined, { id: `pay-${id}`, detail: { event } }),
  ),
})
