import type { Meaning } from '../../clause.ts'
import type { EntireAgreementTerms } from './terms.ts'

/** The register marks which earlier documents still count. */
export const meaning = (terms: EntireAgreementTerms): Meaning => ({ settings: { 'general/entire-agreement': terms } })
