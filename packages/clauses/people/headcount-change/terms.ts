import { HeadcountChangeTerms as Counted, Duration, optional, record } from '@heqi/terms'
import type { Static } from 'typebox'

/** How staff are added or taken away, when that takes effect, and how it is settled up. */
export const HeadcountChangeTerms = record({
  ...Counted.properties,
  /** Notice of fewer staff where it is not the same. */
  reductionNotice: optional(Duration),
})
export type HeadcountChangeTerms = Static<typeof HeadcountChangeTerms>
