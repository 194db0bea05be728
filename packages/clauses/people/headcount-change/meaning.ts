import type { HeadcountChangeTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'
import { before, obligationsOf } from '../../shared/obligations.ts'

type Terms = Static<typeof HeadcountChangeTerms>

const clause = 'people/headcount-change'
const { duty } = obligationsOf(clause)

/** Proration lines are the engine's, from headcount facts that both parties sign. */
export const meaning = (terms: Terms): Meaning => ({
  executable: { [clause]: terms },
  obligations: [duty('client', 'announce-headcount-change', before('headcount-change-effective', terms.notice))],
})
