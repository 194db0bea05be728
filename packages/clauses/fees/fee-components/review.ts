import type { FeeComponentTerms } from '@heqi/terms'
import { compare, fractionOf } from '@heqi/vocabulary'
import type { Static } from 'typebox'
import type { ReviewRule } from '../../clause.ts'

type Terms = Static<typeof FeeComponentTerms>

/** Rates of the VAT Law (13, 9, 6 %, zero) and the levy rates (5, 3, 1 %) in use for services. */
const VAT_RATES = ['13%', '9%', '6%', '5%', '3%', '1%', '0%']

const boundsOf = (component: Terms['components'][number]): readonly (string | undefined)[] =>
  component.kind === 'per-item' ? component.tiers.steps.map(({ upTo }) => upTo) : []

const isRising = (bounds: readonly (string | undefined)[]): boolean =>
  bounds.every((bound, index) => {
    const before = bounds[index - 1]
    if (index === 0) return true
    if (before === undefined) return false
    return bound === undefined || compare(fractionOf(before), fractionOf(bound)) < 0
  })

export const review: readonly ReviewRule<Terms>[] = [
  {
    code: 'component-named-twice',
    severity: 'error',
    check: ({ components }) =>
      components.flatMap(({ id }, index) =>
        components.findIndex((other) => other.id === id) < index
          ? [{ path: `components[${index}].id`, data: { id } }]
          : [],
      ),
  },
  {
    code: 'tiers-not-rising',
    severity: 'error',
    check: ({ components }) =>
      components.flatMap((component, index) =>
        isRising(boundsOf(component)) ? [] : [{ path: `components[${index}].tiers.steps` }],
      ),
  },
  {
    code: 'tiers-without-end',
    severity: 'warning',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百一十一条第二项', en: 'Civil Code art. 511(2)' },
    check: ({ components }) =>
      components.flatMap((component, index) =>
        boundsOf(component).at(-1) === undefined ? [] : [{ path: `components[${index}].tiers.steps` }],
      ),
  },
  {
    code: 'vat-rate-unusual',
    severity: 'warning',
    legalBasis: { 'zh-CN': '《中华人民共和国增值税法》第十条、第十一条', en: 'VAT Law arts. 10 and 11' },
    check: ({ vatRate }) =>
      VAT_RATES.some((rate) => compare(fractionOf(rate), fractionOf(vatRate)) === 0)
        ? []
        : [{ path: 'vatRate', data: { rate: vatRate } }],
  },
  {
    code: 'cost-without-cap',
    severity: 'warning',
    check: ({ components }) =>
      components.flatMap((component, index) =>
        component.kind === 'cost-plus' && component.capYuan === undefined
          ? [{ path: `components[${index}].capYuan` }]
          : [],
      ),
  },
]
