import type { LatePaymentTerms } from '@heqi/terms'
import { compare, fraction, fractionOf, multiply } from '@heqi/vocabulary'
import type { Static } from 'typebox'
import type { ReviewRule } from '../../clause.ts'

type Terms = Static<typeof LatePaymentTerms>

/** One in a thousand a day is often agreed; a year's worth of more than that is reduced as a rule. */
const HIGH_A_YEAR = fraction(365n, 1000n)
/** The usual ceiling of what money may cost in all; above it a court reduces the rate when it is asked to. */
const USUAL_A_YEAR = fraction(24n, 100n)
const aYear = (rate: Parameters<typeof fractionOf>[0]) => multiply(fractionOf(rate), fraction(365n))
/** The ceiling for private lending, four times the one-year LPR, which courts look to. */
const HIGH_MULTIPLE = fraction(4n)
/** A penalty 30 % above the loss is excessive as a rule (interpretation of the Civil Code's contract part, art. 65). */
const HIGH_ONCE = fraction(30n, 100n)

/** What is capped at a small share of the sum due is not excessive, whatever its rate. */
const SMALL_IN_ALL = fraction(5n, 100n)
const isSmall = (cap: Terms['cap']): boolean => cap !== undefined && compare(fractionOf(cap), SMALL_IN_ALL) <= 0

const adjustment = {
  'zh-CN': '《中华人民共和国民法典》第五百八十五条第二款',
  en: 'Civil Code art. 585(2)',
}

export const review: readonly ReviewRule<Terms>[] = [
  {
    code: 'rate-per-day-high',
    severity: 'warning',
    legalBasis: adjustment,
    check: ({ charge, cap }) =>
      charge.kind === 'per-day' && !isSmall(cap) && compare(aYear(charge.rate), HIGH_A_YEAR) > 0
        ? [{ path: 'charge.rate', data: { rate: charge.rate } }]
        : [],
  },
  {
    code: 'rate-per-day-above-usual',
    severity: 'note',
    legalBasis: adjustment,
    check: ({ charge, cap }) =>
      charge.kind === 'per-day' &&
      !isSmall(cap) &&
      compare(aYear(charge.rate), USUAL_A_YEAR) > 0 &&
      compare(aYear(charge.rate), HIGH_A_YEAR) <= 0
        ? [{ path: 'charge.rate', data: { rate: charge.rate } }]
        : [],
  },
  {
    code: 'lpr-multiple-high',
    severity: 'warning',
    legalBasis: adjustment,
    check: ({ charge }) =>
      charge.kind === 'lpr' && compare(fractionOf(charge.multiple), HIGH_MULTIPLE) > 0
        ? [{ path: 'charge.multiple', data: { multiple: charge.multiple } }]
        : [],
  },
  {
    code: 'lpr-below-statutory',
    severity: 'warning',
    legalBasis: {
      'zh-CN': '《保障中小企业款项支付条例》第十七条',
      en: 'Regulations on Payments to SMEs art. 17',
    },
    check: ({ charge }) =>
      charge.kind === 'lpr' && compare(fractionOf(charge.multiple), fraction(1n)) < 0
        ? [{ path: 'charge.multiple' }]
        : [],
  },
  {
    code: 'once-high',
    severity: 'warning',
    legalBasis: adjustment,
    check: ({ charge }) =>
      charge.kind === 'once' && compare(fractionOf(charge.rate), HIGH_ONCE) > 0
        ? [{ path: 'charge.rate', data: { rate: charge.rate } }]
        : [],
  },
  {
    code: 'no-cap',
    severity: 'note',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百八十五条第二款', en: 'Civil Code art. 585(2)' },
    check: ({ charge, cap }) => (charge.kind === 'per-day' && cap === undefined ? [{ path: 'cap' }] : []),
  },
]
