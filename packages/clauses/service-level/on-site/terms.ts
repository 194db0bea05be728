import { ContractTerms, optional, Phrase, record } from '@heqi/terms'
import type { Static } from 'typebox'

/** How soon somebody is sent and arrives, and where. */
export const OnSiteTerms = record({
  ...ContractTerms.properties['service-level/on-site'].properties,
  place: optional(Phrase),
})
export type OnSiteTerms = Static<typeof OnSiteTerms>
