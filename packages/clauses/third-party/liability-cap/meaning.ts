import type { Meaning } from '../../clause.ts'
import type { ThirdPartyLiabilityCapTerms } from './terms.ts'

const clause = 'third-party/liability-cap'

/** The cap of the third-party case, and who is answerable for the excess. */
export const meaning = (terms: ThirdPartyLiabilityCapTerms): Meaning => ({ settings: { [clause]: { ...terms } } })
