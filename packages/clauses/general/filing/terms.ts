import { Duration, LocalPhrase, oneOf, optional, record } from '@heqi/terms'
import type { Static } from 'typebox'

/** Where the contract must be filed, by whom, how soon. */
export const FilingTerms = record({
  by: oneOf('client', 'provider', 'both'),
  authority: LocalPhrase,
  within: optional(Duration),
})
export type FilingTerms = Static<typeof FilingTerms>
