import { Duration, listOf, oneOf, optional, Phrase, record } from '@heqi/terms'
import type { Static } from 'typebox'

/** Whether the provider may serve the client's rivals. */
export const ExclusivityTerms = record({
  /** Names or descriptions of the client's rivals. */
  rivals: listOf(Phrase, { minItems: 1 }),
  /** `separate-staff`: rivals may be served, by other staff and on other systems. */
  during: oneOf('forbidden', 'with-consent', 'separate-staff'),
  /** From an approach by a rival, or from learning of a conflict, to the declaration. */
  declareWithin: optional(Duration),
  /** The restraint goes on after the end for so long. */
  afterEnd: optional(Duration),
})
export type ExclusivityTerms = Static<typeof ExclusivityTerms>
