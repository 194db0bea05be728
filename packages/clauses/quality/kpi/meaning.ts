import type { Meaning } from '../../clause.ts'
import { figuresOnRecord } from '../../shared/deadlines-and-limits.ts'
import type { KpiTerms } from './terms.ts'

const clause = 'quality/kpi'

/** Metrics and scores are the engine's. */
export const meaning = ({ deadlines, limits, ...terms }: KpiTerms): Meaning => ({
  executable: { [clause]: terms },
  ...figuresOnRecord(clause, { deadlines, limits }),
})
