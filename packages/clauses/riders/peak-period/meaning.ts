import type { Meaning } from '../../clause.ts'
import type { PeakPeriodTerms } from './terms.ts'

const clause = 'riders/peak-period'

/** The plan is due before each period; periods and extra agents feed the forecast and the staffing annex. */
export const meaning = ({ planBefore, ...plan }: PeakPeriodTerms): Meaning => ({
  obligations: [
    {
      id: 'plan-peak-staffing',
      clause,
      kind: 'duty',
      owner: 'provider',
      action: 'plan-peak-staffing',
      timing: { kind: 'before', event: 'peak-period-start', by: planBefore },
    },
  ],
  settings: { [clause]: plan },
})
