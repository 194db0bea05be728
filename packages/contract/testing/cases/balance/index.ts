import { BY_CONSENT } from './by-consent.ts'
import { FAIRNESS } from './fairness.ts'
import { ONE_SIDED_TERMS } from './one-sided-terms.ts'
import { RIGHTS_OF_ONE } from './rights-of-one.ts'
import { UNEVEN_RIGHTS } from './uneven-rights.ts'
import { WITHOUT_MEASURE } from './without-measure.ts'

export const CASES_OF_BALANCE = {
  ...FAIRNESS,
  ...ONE_SIDED_TERMS,
  ...RIGHTS_OF_ONE,
  ...UNEVEN_RIGHTS,
  ...WITHOUT_MEASURE,
  ...BY_CONSENT,
} as const
