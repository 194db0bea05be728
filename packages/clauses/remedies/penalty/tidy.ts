import type { PenaltyTerms } from '@heqi/terms'
import type { Static } from 'typebox'

type Terms = Static<typeof PenaltyTerms>

/** A fixed amount has no base that a cap could be a share of. */
export const tidy = (terms: Terms): Terms =>
  terms.map(({ capShare, ...penalty }) => ({
    ...penalty,
    ...(capShare === undefined || penalty.charge.kind === 'amount' ? {} : { capShare }),
  }))
