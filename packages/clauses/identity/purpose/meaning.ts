import type { Meaning } from '../../clause.ts'
import type { PurposeTerms } from './terms.ts'

/** On record for the assessment of breaches and for whoever opens the contract. */
export const meaning = (terms: PurposeTerms): Meaning => ({ settings: { 'identity/purpose': terms } })
