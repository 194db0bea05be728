import type { PaymentScheduleTerms } from '@heqi/terms'
import { compare, type Fraction, fractionOf, ONE, sum } from '@heqi/vocabulary'
import type { Static } from 'typebox'
import type { ReviewRule } from '../../clause.ts'
import { percentText } from '../../recognise/values.ts'

type Terms = Static<typeof PaymentScheduleTerms>

/** Prepayment and instalments as a share of the total price; `undefined` when an instalment is an amount: then nothing adds up here. */
function sharesOfTotal({ prepayment, instalments }: Terms): Fraction | undefined {
  if (instalments?.some(({ share }) => share === undefined)) return undefined
  const shares = [...(prepayment ? [prepayment.share] : []), ...(instalments ?? []).map(({ share }) => share ?? '0%')]
  return sum(shares.map(fractionOf))
}

export const review: readonly ReviewRule<Terms>[] = [
  {
    code: 'shares-above-whole',
    severity: 'error',
    check: (terms) => {
      const total = sharesOfTotal(terms)
      return total && compare(total, ONE) > 0 ? [{ path: '', data: { total: percentText(total) } }] : []
    },
  },
  {
    code: 'shares-below-whole',
    severity: 'error',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百一十一条第四项', en: 'Civil Code art. 511(4)' },
    check: (terms) => {
      const total = sharesOfTotal(terms)
      const hasRest = terms.monthlyShare !== undefined || terms.instalments === undefined
      return total && !hasRest && compare(total, ONE) < 0
        ? [{ path: 'instalments', data: { total: percentText(total) } }]
        : []
    },
  },
  {
    code: 'retention-without-event',
    severity: 'error',
    check: ({ retention }) =>
      retention?.release === 'event' && retention.event === undefined ? [{ path: 'retention.event' }] : [],
  },
  {
    code: 'remainder-without-time',
    severity: 'warning',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百一十一条', en: 'Civil Code art. 511' },
    check: ({ monthlyShare, settledAt }) => {
      const isPartial = monthlyShare !== undefined && compare(fractionOf(monthlyShare), ONE) < 0
      return isPartial && settledAt === undefined ? [{ path: 'settledAt' }] : []
    },
  },
  {
    code: 'instalment-without-amount',
    severity: 'error',
    check: ({ instalments }) =>
      (instalments ?? []).flatMap(({ share, amountYuan }, index) =>
        share === undefined && amountYuan === undefined ? [{ path: `instalments[${index}]` }] : [],
      ),
  },
  {
    code: 'instalment-stated-twice',
    severity: 'warning',
    check: ({ instalments }) =>
      (instalments ?? []).flatMap(({ share, amountYuan }, index) =>
        share !== undefined && amountYuan !== undefined ? [{ path: `instalments[${index}]` }] : [],
      ),
  },
]
