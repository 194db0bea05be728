import type { Meaning } from '../../clause.ts'
import { figuresOnRecord } from '../../shared/deadlines-and-limits.ts'
import { after, calledFor, obligationsOf } from '../../shared/obligations.ts'
import type { ForceMajeureClauseTerms } from './terms.ts'

const clause = 'remedies/force-majeure'
const { duty, right } = obligationsOf(clause)

/** Signed windows excuse clocks and metrics; notice, proof and the right to end have dates. */
export function meaning({ events, deadlines, limits, ...terms }: ForceMajeureClauseTerms): Meaning {
  const began = 'force-majeure-began'
  return {
    executable: { [clause]: terms },
    obligations: calledFor(
      duty('both', 'give-force-majeure-notice', after(began, terms.notice)),
      duty('both', 'prove-force-majeure', after(began, terms.proof)),
      terms.endAfter && right('both', 'rescind-for-force-majeure', after(began, terms.endAfter)),
    ),
    ...figuresOnRecord(clause, { events, deadlines, limits }),
  }
}
