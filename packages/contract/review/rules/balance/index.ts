import type { Rule } from '../../rule.ts'
import { BY_CONSENT_RULES } from './by-consent.ts'
import { FAIRNESS_RULES } from './fairness.ts'
import { ONE_SIDED_RULES } from './one-sided-terms.ts'
import { RIGHT_OF_ONE_RULES } from './rights-of-one.ts'
import { UNEVEN_RIGHT_RULES } from './uneven-rights.ts'
import { WITHOUT_MEASURE_RULES } from './without-measure.ts'

export const RULES_OF_BALANCE: readonly Rule[] = [
  ...FAIRNESS_RULES,
  ...ONE_SIDED_RULES,
  ...RIGHT_OF_ONE_RULES,
  ...UNEVEN_RIGHT_RULES,
  ...WITHOUT_MEASURE_RULES,
  ...BY_CONSENT_RULES,
]
