import { listOf, oneOf, optional, Phrase, record } from '@heqi/terms'
import { type Static, Type } from 'typebox'

export const SUPPORT_KINDS = ['remote', 'troubleshooting', 'on-site', 'upgrade', 'maintenance', 'training'] as const

/** Which technical support is given, at which levels, and whether a manual says how. */
export const TechnicalSupportTerms = record({
  kinds: listOf(oneOf(...SUPPORT_KINDS), { minItems: 1 }),
  levels: optional(listOf(record({ name: Phrase, scope: Phrase }), { minItems: 1 })),
  manual: Type.Boolean(),
})
export type TechnicalSupportTerms = Static<typeof TechnicalSupportTerms>
