import type { Meaning } from '../../clause.ts'
import { obligationsOf } from '../../shared/obligations.ts'
import type { AnnexesTerms } from './terms.ts'

const clause = 'general/annexes'
const { gate } = obligationsOf(clause)

/** The annex register, checked for completeness at signature. */
export const meaning = (terms: AnnexesTerms): Meaning => ({
  settings: { [clause]: terms },
  obligations: [gate('both', 'sign', undefined, { id: 'attach-annexes' })],
})
