import type { Meaning } from '../../clause.ts'
import type { SystemStabilityTerms } from './terms.ts'

const clause = 'service-level/system-stability'

/** The availability metric, and the windows that do not count. */
export const meaning = ({ availability, ...monitoring }: SystemStabilityTerms): Meaning => ({
  executable: { [clause]: { availability } },
  settings: { [clause]: monitoring },
})
