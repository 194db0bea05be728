import type { Meaning } from '../../clause.ts'
import { before, obligationsOf } from '../../shared/obligations.ts'
import type { PeakPeriodTerms } from './terms.ts'

const clause = 'riders/peak-period'
const { duty } = obligationsOf(clause)

/** The plan is due before each period; periods and extra agents feed the forecast and the staffing annex. */
export const meaning = ({ planBefore, ...plan }: PeakPeriodTerms): Meaning => ({
  obligations: [duty('provider', 'plan-peak-staffing', before('peak-period-start', planBefore))],
  settings: { [clause]: plan },
})
