import type { AssessmentTerms } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import { every, obligationsOf } from '../../shared/obligations.ts'

const clause = 'quality/assessment'
const { duty } = obligationsOf(clause)

/** Adjustment lines are the engine's; telling the result is the client's duty of every period. */
export const meaning = (terms: AssessmentTerms): Meaning => ({
  executable: { [clause]: terms },
  obligations: [duty('client', 'tell-assessment-result', every(terms.period), { id: 'tell-assessment' })],
})
