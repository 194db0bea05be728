import { HeadcountChangeTerms as Counted, Duration, optional, record, Share } from '@heqi/terms'
import type { Static } from 'typebox'

/** How staff are added or taken away, when that takes effect, and how it is settled up. */
export const HeadcountChangeTerms = record({
  ...Counted.properties,
  /** Notice of fewer staff where it is not the same. */
  reductionNotice: optional(Duration),
  /** Changes of up to this share of the staff in service follow from the notice alone. */
  acceptedShare: optional(Share),
})
export type HeadcountChangeTerms = Static<typeof HeadcountChangeTerms>
