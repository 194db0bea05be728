import type { Meaning } from '../../clause.ts'
import type { SeverabilityTerms } from './terms.ts'

/** On record for whoever handles the loss of a clause. */
export const meaning = (terms: SeverabilityTerms): Meaning => ({ settings: { 'general/severability': terms } })
