import { ChannelsTerms, oneOf, optional, record } from '@heqi/terms'
import type { Static } from 'typebox'

/** The channels of the service, and what happens with contacts through others. */
export const ChannelsClauseTerms = record({
  ...ChannelsTerms.properties,
  outside: optional(oneOf('pass-on', 'serve-apart')),
})
export type ChannelsClauseTerms = Static<typeof ChannelsClauseTerms>
