import type { Meaning } from '../../clause.ts'
import type { CustomTerms } from './terms.ts'

/** A custom clause moves nothing; it is on record so that search and handover find it. */
export const meaning = (terms: CustomTerms): Meaning => ({ settings: { 'free/custom': terms } })
