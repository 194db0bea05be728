import type { Meaning } from '../../clause.ts'
import type { GoverningLawTerms } from './terms.ts'

/** The law by which review and legal exposure are judged. */
export const meaning = (terms: GoverningLawTerms): Meaning => ({ settings: { 'general/governing-law': terms } })
