import { NON_SOLICITATION_PENALTY, type NonSolicitationTerms } from '@heqi/terms'
import { type Fraction, fenOfYuan, fraction, fractionOf, type IsoDate, multiply, toDecimal } from '@heqi/vocabulary'
import type { Formula } from '../statement.ts'
import type { Breach, Claim } from './claim.ts'
import { dayAfterPeriodOrReserve } from './due-date.ts'
import { formula, reservation } from './line.ts'
import { type MonthContext, reserve } from './month-context.ts'

/**
 * The claim of a breach that names no penalty rule: the penalty for people hired away, where it names that. `undefined` with
 * a reservation where the contract has no such penalty, or where the fact does not fit it.
 */
export function claimForPeopleHired(context: MonthContext, breach: Breach): Claim | undefined {
  const { penalty, on } = breach
  const terms = context.terms['care/non-solicitation']
  if (penalty !== NON_SOLICITATION_PENALTY || !terms) {
    reserve(context, reservation('penalty-unknown', { penalty }))
    return undefined
  }
  const by = breach.party ?? (terms.bound === 'both' ? undefined : terms.bound)
  if (by === undefined || (terms.bound !== 'both' && terms.bound !== by)) {
    reserve(context, reservation('penalty-party-unclear', { penalty, on }))
    return undefined
  }
  const last = lastDayBound(context, terms)
  if (last !== undefined && on > last) {
    reserve(context, reservation('penalty-out-of-time', { penalty, on, last }))
    return undefined
  }
  const sum = sumForOne(terms, breach)
  if (!sum) {
    reserve(context, reservation('penalty-base-missing', { penalty, base: 'monthly-pay' }))
    return undefined
  }
  return {
    clause: 'care/non-solicitation',
    rule: {
      id: penalty,
      by,
      event: penalty,
      charge: { kind: 'amount', amountYuan: toDecimal(sum.yuan, 2, 'half-up') },
      per: 'event',
    },
    explained: sum.explained,
  }
}

/** The restraint ends with the term, or so much later. `undefined`: the calendar of that year is not published. */
function lastDayBound(context: MonthContext, { afterEnd }: NonSolicitationTerms): IsoDate | undefined {
  if (!afterEnd) return context.termEnd
  return dayAfterPeriodOrReserve(context, context.termEnd, afterEnd, 'restraint')
}

/** What one person costs: the amount agreed, or so many months of the pay that the fact states. */
function sumForOne(
  { perPersonYuan, perPersonMonths }: NonSolicitationTerms,
  { monthlyPayYuan }: Breach,
): { readonly yuan: Fraction; readonly explained: (people: number) => Formula } | undefined {
  if (perPersonYuan === undefined && perPersonMonths !== undefined) {
    if (monthlyPayYuan === undefined) return undefined
    const pay = fractionOf(monthlyPayYuan)
    return {
      yuan: multiply(pay, fraction(perPersonMonths)),
      explained: (people) => formula('penalty.months-of-pay', { pay: fenOfYuan(pay), months: perPersonMonths, people }),
    }
  }
  const yuan = fractionOf(perPersonYuan ?? '0')
  return { yuan, explained: (people) => formula('penalty.per-person', { rate: fenOfYuan(yuan), people }) }
}
