import type { RefundTerms } from '@heqi/terms'
import type { Static } from 'typebox'

type Terms = Static<typeof RefundTerms>

/** A refund pro rata has no share of its own. */
export const tidy = ({ grounds, ...terms }: Terms): Terms => ({
  ...terms,
  grounds: grounds.map(({ share, ...ground }) =>
    share === undefined || ground.proRata === true ? ground : { ...ground, share },
  ),
})
