import { oneOf, record } from '@heqi/terms'
import type { Static } from 'typebox'

/** What takes the place of an invalid clause. */
export const SeverabilityTerms = record({ replacement: oneOf('negotiated', 'closest-valid', 'statutory') })
export type SeverabilityTerms = Static<typeof SeverabilityTerms>
