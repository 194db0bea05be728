import type { Meaning } from '../../clause.ts'
import { before, obligationsOf } from '../../shared/obligations.ts'
import type { PeakPeriodTerms } from './terms.ts'

const clause = 'riders/peak-period'
const { duty } = obligationsOf(clause)

/** The plan is due before each period; periods and extra agents feed the forecast and the staffing annex, dearer days the statement. */
export const meaning = ({ planBefore, ...plan }: PeakPeriodTerms): Meaning => ({
  executable: pricesOf(plan),
  obligations: [duty('provider', 'plan-peak-staffing', before('peak-period-start', planBefore))],
  settings: { [clause]: plan },
})

/** Days that are not named cannot be priced: review asks for them. */
function pricesOf({
  periods,
  priceMultiple,
}: Pick<PeakPeriodTerms, 'periods' | 'priceMultiple'>): Meaning['executable'] & object {
  const dated = periods.flatMap(({ name, from, to }) =>
    from === undefined || to === undefined ? [] : [{ name, from, to }],
  )
  return priceMultiple === undefined || dated.length === 0 ? {} : { [clause]: { periods: dated, priceMultiple } }
}
