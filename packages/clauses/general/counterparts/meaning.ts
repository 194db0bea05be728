import type { Meaning } from '../../clause.ts'
import type { CounterpartsTerms } from './terms.ts'

/** How many originals the document prints and who gets them. */
export const meaning = (terms: CounterpartsTerms): Meaning => ({ settings: { 'general/counterparts': terms } })
