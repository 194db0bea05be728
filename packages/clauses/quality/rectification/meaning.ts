import type { Meaning } from '../../clause.ts'
import { figuresOnRecord } from '../../shared/deadlines-and-limits.ts'
import { after, calledFor, obligationsOf } from '../../shared/obligations.ts'

import type { RectificationTerms } from './terms.ts'

const clause = 'quality/rectification'
const { duty } = obligationsOf(clause)

/** A rectification order counts down; so does the second look. */
export const meaning = ({ deadlines, limits, ...terms }: RectificationTerms): Meaning => ({
  ...figuresOnRecord(clause, { deadlines, limits }),
  executable: { [clause]: terms },
  obligations: calledFor(
    duty('provider', 'rectify', after('rectification-demanded', terms.within)),
    terms.planWithin &&
      duty('provider', 'submit-rectification-plan', after('rectification-demanded', terms.planWithin)),
    terms.reinspectionWithin &&
      duty('client', 'state-reinspection-result', after('rectification-reported', terms.reinspectionWithin), {
        id: 'reinspect',
        onSilence: 'accepted',
      }),
  ),
})
