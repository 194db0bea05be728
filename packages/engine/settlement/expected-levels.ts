import type { ServiceCreditTerms } from '@heqi/terms'
import { add, compare, type Fraction, fractionOf, minimum, multiply, negate, subtract, ZERO } from '@heqi/vocabulary'
import { type CarriedExpectedLevel, fractionFrom, fractionText, pooledValue } from './carry.ts'
import { firstMonthOfYear, type MonthContext } from './month-context.ts'
import { inUnit } from './quantity.ts'
import { reaches } from './scores.ts'

export type CreditItem = ServiceCreditTerms['items'][number]

/**
 * The expected level of each item in the month, in the unit of the terms. With a yearly reset it moves, at the start of
 * a contract year, part of the way towards the average of the year before when that was better, at most so many points.
 * An amendment that states another level starts anew from there.
 */
export function expectedLevels(context: MonthContext, terms: ServiceCreditTerms): readonly CarriedExpectedLevel[] {
  return terms.items.map((item) => {
    const carried = context.accounts.expectedLevels.find((entry) => entry.metric === item.metric)
    const contractYear = context.year.index
    const standing = carried?.stated === item.expected.value ? carried : undefined
    const present = standing ? fractionFrom(standing.level) : fractionOf(item.expected.value)
    const turned = standing !== undefined && standing.contractYear < contractYear
    const level = turned && terms.yearlyReset ? resetLevel(context, terms.yearlyReset, item, present) : present
    return { metric: item.metric, stated: item.expected.value, level: fractionText(level), contractYear }
  })
}

function resetLevel(
  context: MonthContext,
  reset: NonNullable<ServiceCreditTerms['yearlyReset']>,
  item: CreditItem,
  present: Fraction,
): Fraction {
  const from = firstMonthOfYear(context, context.year.index - 1)
  const until = firstMonthOfYear(context, context.year.index)
  const months = context.history.filter(({ month }) => month >= from && month < until)
  const average = pooledValue(months.flatMap(({ metrics }) => metrics.filter(({ metric }) => metric === item.metric)))
  if (!average) return present
  const value = inUnit(average, item.expected.unit)
  if (!reaches(item.direction, value, present)) return present
  const step = multiply(subtract(value, present), fractionOf(reset.share))
  return add(present, reset.mostPoints === undefined ? step : limitedStep(step, fractionOf(reset.mostPoints)))
}

const limitedStep = (step: Fraction, most: Fraction): Fraction =>
  compare(step, ZERO) < 0 ? negate(minimum(negate(step), most)) : minimum(step, most)
