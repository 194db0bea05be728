import type { VolumeBaselineTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'
import { calledFor, obligationsOf } from '../../shared/obligations.ts'

type Terms = Static<typeof VolumeBaselineTerms>

const clause = 'fees/volume-baseline'
const { right } = obligationsOf(clause)

/** The charges are the engine's; a large departure opens the right to ask for new prices. */
export const meaning = (terms: Terms): Meaning => ({
  executable: { [clause]: terms },
  obligations: calledFor(
    ...terms.map(
      ({ id, renegotiationBand }) =>
        renegotiationBand !== undefined &&
        right('both', 'ask-for-new-prices', undefined, {
          id: `renegotiate-${id}`,
          detail: { baseline: id, beyond: renegotiationBand },
        }),
    ),
  ),
})
