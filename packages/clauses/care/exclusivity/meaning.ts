import type { Meaning } from '../../clause.ts'
import { after, calledFor, obligationsOf } from '../../shared/obligations.ts'
import type { ExclusivityTerms } from './terms.ts'

const clause = 'care/exclusivity'
const { duty } = obligationsOf(clause)

/** The restraint is declared and reviewed, not computed. */
export const meaning = ({ rivals, during, declareWithin, afterEnd }: ExclusivityTerms): Meaning => ({
  obligations: calledFor(
    duty('provider', 'refrain-from-serving-rivals', { kind: 'while', state: 'contract-in-force' }),
    declareWithin && duty('provider', 'declare-conflict', after('conflict-of-interest-known', declareWithin)),
    afterEnd && duty('provider', 'refrain-after-end', after('contract-ended', afterEnd)),
  ),
  settings: { [clause]: { rivals, during } },
})
