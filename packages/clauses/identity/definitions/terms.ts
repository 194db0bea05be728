import { LocalPhrase, LocalText, listOf, oneOf, optional, record } from '@heqi/terms'
import type { Static } from 'typebox'

export const STANDARD_DEFINITIONS = [
  'working-day',
  'customer',
  'contact',
  'service-record',
  'contract-year',
  'written-form',
  'affiliate',
] as const

/** Terms with a fixed meaning of the library, and terms of the parties' own. */
export const DefinitionsTerms = record({
  standard: listOf(oneOf(...STANDARD_DEFINITIONS), { minItems: 1 }),
  own: optional(listOf(record({ term: LocalPhrase, meaning: LocalText }), { minItems: 1 })),
})
export type DefinitionsTerms = Static<typeof DefinitionsTerms>
