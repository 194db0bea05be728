import { Duration, oneOf, optional, record } from '@heqi/terms'
import type { Static } from 'typebox'

/** How a third-party agreement stands to the contract. */
export const ThirdPartyPrecedenceTerms = record({
  prevails: oneOf('main-contract', 'third-party-agreement'),
  /** A party that finds a conflict tells the others within this time. */
  notice: optional(Duration),
  /** Owner of what the third party makes. */
  ownership: optional(oneOf('engaging-party', 'client', 'third-party')),
  /** Whose dispute clause holds for disputes with the third party. */
  disputes: oneOf('main-contract', 'third-party-agreement'),
})
export type ThirdPartyPrecedenceTerms = Static<typeof ThirdPartyPrecedenceTerms>
