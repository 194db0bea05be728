import type { LiabilityCapTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'

type Terms = Static<typeof LiabilityCapTerms>

/** The engine applies the caps cumulatively over the event, the period, the year or the contract. */
export const meaning = (terms: Terms): Meaning => ({ executable: { 'remedies/liability-cap': terms } })
