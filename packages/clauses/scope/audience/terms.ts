import { AudienceTerms, listOf, optional, Phrase, record } from '@heqi/terms'
import type { Static } from 'typebox'

/** Whose contacts the service covers: groups of customers, regions, languages. */
export const AudienceClauseTerms = record({
  groups: optional(listOf(Phrase, { minItems: 1 })),
  ...AudienceTerms.properties,
})
export type AudienceClauseTerms = Static<typeof AudienceClauseTerms>
