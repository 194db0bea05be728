import type { Meaning } from '../../clause.ts'
import type { DefinitionsTerms } from './terms.ts'

/** Review checks that defined terms are used as defined. */
export const meaning = (terms: DefinitionsTerms): Meaning => ({ settings: { 'identity/definitions': terms } })
