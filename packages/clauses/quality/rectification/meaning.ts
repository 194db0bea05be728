import type { RectificationTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'
import { after, calledFor, obligationsOf } from '../../shared/obligations.ts'

type Terms = Static<typeof RectificationTerms>

const clause = 'quality/rectification'
const { duty } = obligationsOf(clause)

/** A rectification order counts down; so does the second look. */
export const meaning = (terms: Terms): Meaning => ({
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
