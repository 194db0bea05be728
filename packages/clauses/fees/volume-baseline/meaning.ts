import type { Obligation, VolumeBaselineTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'

type Terms = Static<typeof VolumeBaselineTerms>

const clause = 'fees/volume-baseline'

/** The charges are the engine's; a large departure opens the right to ask for new prices. */
export const meaning = (terms: Terms): Meaning => ({
  executable: { [clause]: terms },
  obligations: terms.flatMap(({ id, renegotiationBand }): Obligation[] =>
    renegotiationBand === undefined
      ? []
      : [
          {
            id: `renegotiate-${id}`,
            clause,
            kind: 'right',
            owner: 'both',
            action: 'ask-for-new-prices',
            detail: { baseline: id, beyond: renegotiationBand },
          },
        ],
  ),
})
