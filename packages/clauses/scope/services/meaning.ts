import type { Meaning } from '../../clause.ts'
import { figuresOnRecord } from '../../shared/deadlines-and-limits.ts'
import { calledFor, obligationsOf } from '../../shared/obligations.ts'
import type { ServicesClauseTerms } from './terms.ts'

const clause = 'scope/services'
const { duty } = obligationsOf(clause)

/** Case types decide which records count; the manual is a deliverable of whoever keeps it. */
export const meaning = ({
  items,
  caseTypes,
  excludedCaseTypes,
  callLimits,
  settleUpToYuan,
  manual,
  deadlines,
  limits,
}: ServicesClauseTerms): Meaning => ({
  executable: { [clause]: { caseTypes, ...(excludedCaseTypes === undefined ? {} : { excludedCaseTypes }) } },
  obligations: calledFor(manual && duty(manual === 'jointly' ? 'both' : manual, 'keep-manual')),
  ...figuresOnRecord(clause, { items, callLimits, settleUpToYuan, deadlines, limits }),
})
