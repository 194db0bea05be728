import type { AssessmentTerms, Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'

const clause = 'quality/assessment'

/** Adjustment lines are the engine's; telling the result is the client's duty of every period. */
export function meaning(terms: AssessmentTerms): Meaning {
  const tell: Obligation = {
    id: 'tell-assessment',
    clause,
    kind: 'duty',
    owner: 'client',
    action: 'tell-assessment-result',
    timing: { kind: 'every', period: terms.period },
  }
  return { executable: { [clause]: terms }, obligations: [tell] }
}
