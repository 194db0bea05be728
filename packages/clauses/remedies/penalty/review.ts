import type { PenaltyTerms } from '@heqi/terms'
import { compare, fraction, fractionOf } from '@heqi/vocabulary'
import type { Static } from 'typebox'
import type { Offence, ReviewRule } from '../../clause.ts'

type Terms = Static<typeof PenaltyTerms>
type Penalty = Terms[number]

/** Civil Code 585 and article 65 of its interpretation: above 30 % of the loss is generally excessive. */
const USUAL_CEILING = fraction(3n, 10n)
const CIVIL_CODE_585 = { 'zh-CN': '《中华人民共和国民法典》第五百八十五条', en: 'Civil Code art. 585' }

const each =
  (test: (penalty: Penalty) => Omit<Offence, 'path'> | undefined, property: string) =>
  (terms: Terms): readonly Offence[] =>
    terms.flatMap((penalty, index) => {
      const found = test(penalty)
      return found ? [{ path: `[${index}].${property}`, ...found }] : []
    })

/** By the day without an end of its own; a cap over the whole contract bounds it too. */
const withoutCap = each(
  ({ per, capShare, capYuan }) => (per === 'day' && capShare === undefined && capYuan === undefined ? {} : undefined),
  'per',
)

export const review: readonly ReviewRule<Terms>[] = [
  {
    code: 'rate-high',
    severity: 'warning',
    legalBasis: CIVIL_CODE_585,
    check: each(
      ({ charge }) =>
        charge.kind === 'share' && compare(fractionOf(charge.rate), USUAL_CEILING) > 0
          ? { data: { rate: charge.rate } }
          : undefined,
      'charge.rate',
    ),
  },
  {
    code: 'per-day-without-cap',
    severity: 'warning',
    legalBasis: CIVIL_CODE_585,
    check: (terms, draft) => (draft['remedies/liability-cap'] === undefined ? withoutCap(terms) : []),
  },
  {
    code: 'cap-below-rate',
    severity: 'error',
    check: each(
      ({ charge, capShare }) =>
        charge.kind === 'share' && capShare !== undefined && compare(fractionOf(capShare), fractionOf(charge.rate)) < 0
          ? { data: { cap: capShare, rate: charge.rate } }
          : undefined,
      'capShare',
    ),
  },
  {
    code: 'provider-pays-fee',
    severity: 'error',
    check: each(
      ({ by, event }) =>
        by === 'provider' && /(?:支付|缴纳|拖欠)[^。]{0,6}(?:服务)?(?:费|款|报酬)/.test(event) ? {} : undefined,
      'by',
    ),
  },
  {
    code: 'one-sided',
    severity: 'note',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第六条', en: 'Civil Code art. 6' },
    check: (terms) => (new Set(terms.map(({ by }) => by)).size === 1 ? [{ path: '' }] : []),
  },
]
