import type { Meaning } from '../../clause.ts'
import { figuresOnRecord } from '../../shared/deadlines-and-limits.ts'
import { after, calledFor, obligationsOf } from '../../shared/obligations.ts'

import type { AcceptanceTerms } from './terms.ts'

const clause = 'quality/acceptance'
const { duty, right } = obligationsOf(clause)

/** The acceptance cycle runs on two dates: the client's result, and objections to it. */
export const meaning = ({ deadlines, limits, ...terms }: AcceptanceTerms): Meaning => ({
  ...figuresOnRecord(clause, { deadlines, limits }),
  executable: { [clause]: terms },
  obligations: calledFor(
    duty('client', 'state-acceptance-result', after('acceptance-requested', terms.within), {
      onSilence: terms.onSilence,
    }),
    terms.objectionWithin &&
      right('both', 'object-to-acceptance-result', after('acceptance-result-received', terms.objectionWithin), {
        id: 'object-to-acceptance',
        onSilence: 'accepted',
      }),
  ),
})
