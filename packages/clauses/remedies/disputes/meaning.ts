import type { Meaning } from '../../clause.ts'
import { after, calledFor, obligationsOf } from '../../shared/obligations.ts'
import type { DisputesTerms } from './terms.ts'

const clause = 'remedies/disputes'
const { right, gate } = obligationsOf(clause)

/** The dispute file follows the steps; each opens the next one when its time is over. */
export const meaning = ({ negotiation, mediation, forum, costs }: DisputesTerms): Meaning => ({
  obligations: calledFor(
    negotiation && gate('both', 'negotiate-dispute', after('negotiation-requested', negotiation)),
    mediation &&
      right('both', 'mediate-dispute', after('mediation-accepted', mediation.within), {
        detail: { by: mediation.by },
      }),
  ),
  settings: { [clause]: { forum, costs } },
})
