import type { ServiceCreditTerms } from '@heqi/terms'
import { compare, fraction, fractionOf, multiply, sum } from '@heqi/vocabulary'
import type { Offence, ReviewRule } from '../../clause.ts'
import { percentText } from '../../recognise/values.ts'

type Item = ServiceCreditTerms['items'][number]

const eachItem =
  (test: (item: Item) => boolean, property: string) =>
  ({ items }: ServiceCreditTerms): readonly Offence[] =>
    items.flatMap((item, index) =>
      test(item) ? [{ path: `items[${index}].${property}`, data: { metric: item.metric } }] : [],
    )

/** A third of the month's fees is twice what is usual in such deals. */
const HIGH_AT_RISK = fraction(30n, 100n)

export const review: readonly ReviewRule<ServiceCreditTerms>[] = [
  {
    code: 'allocation-above-pool',
    severity: 'error',
    check: ({ items, pool }) => {
      const total = sum(items.map(({ allocation }) => fractionOf(allocation)))
      return compare(total, fractionOf(pool)) > 0
        ? [{ path: 'items', data: { total: percentText(multiply(total, fraction(100n))), pool } }]
        : []
    },
  },
  {
    code: 'minimum-beyond-expected',
    severity: 'error',
    check: eachItem(({ direction, expected, minimum }) => {
      const order = compare(fractionOf(minimum.value), fractionOf(expected.value))
      return expected.unit === minimum.unit && (direction === 'at-least' ? order > 0 : order < 0)
    }, 'minimum'),
  },
  {
    code: 'units-differ',
    severity: 'error',
    check: eachItem(({ expected, minimum }) => expected.unit !== minimum.unit, 'minimum'),
  },
  {
    code: 'at-risk-high',
    severity: 'warning',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百八十五条第二款', en: 'Civil Code art. 585(2)' },
    check: ({ atRisk }) =>
      compare(fractionOf(atRisk), HIGH_AT_RISK) > 0 ? [{ path: 'atRisk', data: { share: atRisk } }] : [],
  },
  {
    code: 'assessed-twice',
    severity: 'warning',
    check: (_, draft) => (draft['quality/assessment'] === undefined ? [] : [{ path: '' }]),
  },
]
