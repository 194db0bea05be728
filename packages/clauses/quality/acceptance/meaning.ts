import type { AcceptanceTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'
import { after, calledFor, obligationsOf } from '../../shared/obligations.ts'

type Terms = Static<typeof AcceptanceTerms>

const clause = 'quality/acceptance'
const { duty, right } = obligationsOf(clause)

/** The acceptance cycle runs on two dates: the client's result, and objections to it. */
export const meaning = (terms: Terms): Meaning => ({
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
