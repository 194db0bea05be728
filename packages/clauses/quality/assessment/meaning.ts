import type { Meaning } from '../../clause.ts'
import { figuresOnRecord } from '../../shared/deadlines-and-limits.ts'
import { after, calledFor, every, obligationsOf } from '../../shared/obligations.ts'
import type { AssessmentTerms } from './terms.ts'

const clause = 'quality/assessment'
const { duty, right } = obligationsOf(clause)

/** Adjustment lines are the engine's; telling the result is the client's duty of every period, objecting the provider's right. */
export const meaning = ({
  passScore,
  resultDay,
  resultWithin,
  objectionWithin,
  deadlines,
  limits,
  ...terms
}: AssessmentTerms): Meaning => ({
  executable: { [clause]: terms },
  obligations: calledFor(
    duty('client', 'tell-assessment-result', every(terms.period, resultDay), { id: 'tell-assessment' }),
    resultWithin &&
      duty('client', 'tell-assessment-result', after('assessed-period-ended', resultWithin), {
        id: 'tell-assessment-in-time',
      }),
    objectionWithin &&
      right('provider', 'object-to-assessment-result', after('assessment-result-told', objectionWithin), {
        onSilence: 'accepted',
      }),
  ),
  ...figuresOnRecord(clause, { passScore, deadlines, limits }),
})
