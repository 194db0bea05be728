import type { Meaning } from '../../clause.ts'
import { after, calledFor, obligationsOf } from '../../shared/obligations.ts'
import type { SystemStabilityTerms } from './terms.ts'

const clause = 'service-level/system-stability'

const { duty } = obligationsOf(clause)

/** The availability metric, the windows that do not count, and the duty to have the systems running again. */
export const meaning = ({ availability, restoreWithin, ...monitoring }: SystemStabilityTerms): Meaning => ({
  executable: { [clause]: { availability } },
  obligations: calledFor(
    restoreWithin && duty('provider', 'restore-systems', after('systems-interrupted', restoreWithin)),
  ),
  settings: { [clause]: monitoring },
})
