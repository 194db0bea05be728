import type { Meaning } from '../../clause.ts'
import { after, calledFor, every, obligationsOf } from '../../shared/obligations.ts'
import type { InspectionTerms } from './terms.ts'

const clause = 'quality/inspection'
const { duty, right } = obligationsOf(clause)

/** Inspecting, telling the result and answering an appeal have dates; what is inspected and from where it passes is on record. */
export function meaning({ by, resultWithin, appealWithin, reviewWithin, ...plan }: InspectionTerms): Meaning {
  return {
    obligations: calledFor(
      duty(by, 'inspect-quality', plan.sample && every(plan.sample.every)),
      resultWithin && duty(by, 'tell-inspection-result', after('quality-inspected', resultWithin)),
      appealWithin &&
        right('both', 'appeal-inspection-result', after('inspection-result-told', appealWithin), {
          onSilence: 'accepted',
        }),
      reviewWithin && duty(by, 'answer-inspection-appeal', after('inspection-appealed', reviewWithin)),
    ),
    settings: { [clause]: plan },
  }
}
