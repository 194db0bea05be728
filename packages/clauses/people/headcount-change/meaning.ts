import type { Meaning } from '../../clause.ts'
import { before, calledFor, obligationsOf } from '../../shared/obligations.ts'
import type { HeadcountChangeTerms } from './terms.ts'

const clause = 'people/headcount-change'
const { duty } = obligationsOf(clause)

/** Proration lines are the engine's, from headcount facts that both parties sign. */
export const meaning = ({ reductionNotice, acceptedShare, ...terms }: HeadcountChangeTerms): Meaning => ({
  executable: { [clause]: terms },
  settings: acceptedShare === undefined ? {} : { [clause]: { acceptedShare } },
  obligations: calledFor(
    duty('client', 'announce-headcount-change', before('headcount-change-effective', terms.notice)),
    reductionNotice &&
      duty('client', 'announce-headcount-change', before('headcount-change-effective', reductionNotice), {
        id: 'announce-headcount-reduction',
      }),
  ),
})
