import { FAIRNESS } from './fairness.ts'
import { ONE_SIDED_TERMS } from './one-sided-terms.ts'
import { RIGHTS_OF_ONE } from './rights-of-one.ts'
import { WITHOUT_MEASURE } from './without-measure.ts'

export const CASES_OF_BALANCE = {
  ...FAIRNESS,
  ...ONE_SIDED_TERMS,
  ...RIGHTS_OF_ONE,
  ...WITHOUT_MEASURE,
} as const
