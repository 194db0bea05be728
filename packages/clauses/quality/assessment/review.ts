import { compare, fractionOf, ZERO } from '@heqi/vocabulary'
import type { Offence, ReviewRule } from '../../clause.ts'
import type { AssessmentTerms } from './terms.ts'

type Deduction = { readonly metric: string; readonly share?: string; readonly amountYuan?: string }

/** Deductions of either method with their share and amount under one name. */
function deductionsOf({ method }: AssessmentTerms): readonly Deduction[] {
  if (method.kind === 'per-failure') return method.deductions
  if (method.kind !== 'per-point') return []
  return method.deductions.map(({ metric, perPointShare, perPointYuan }) => ({
    metric,
    ...(perPointShare === undefined ? {} : { share: perPointShare }),
    ...(perPointYuan === undefined ? {} : { amountYuan: perPointYuan }),
  }))
}

const eachDeduction =
  (test: (deduction: Deduction) => boolean) =>
  (terms: AssessmentTerms): readonly Offence[] =>
    deductionsOf(terms).flatMap((deduction, index) =>
      test(deduction) ? [{ path: `method.deductions[${index}]`, data: { metric: deduction.metric } }] : [],
    )

const isBonus = (adjustment: string): boolean => compare(fractionOf(adjustment), ZERO) > 0

export const review: readonly ReviewRule<AssessmentTerms>[] = [
  {
    code: 'no-consequence',
    severity: 'error',
    check: (terms) => {
      const { method } = terms
      if (method.kind === 'proportional') return []
      const steps = method.kind === 'bands' ? method.bands : method.deductions
      return steps.length === 0 ? [{ path: 'method' }] : []
    },
  },
  {
    code: 'bands-not-falling',
    severity: 'error',
    check: ({ method }) =>
      method.kind === 'bands'
        ? method.bands.flatMap(({ scoreFrom }, index) => {
            const above = method.bands[index - 1]?.scoreFrom
            return above !== undefined && compare(fractionOf(above), fractionOf(scoreFrom)) <= 0
              ? [{ path: `method.bands[${index}].scoreFrom` }]
              : []
          })
        : [],
  },
  {
    code: 'deduction-without-measure',
    severity: 'error',
    check: eachDeduction(({ share, amountYuan }) => share === undefined && amountYuan === undefined),
  },
  {
    code: 'deduction-stated-twice',
    severity: 'warning',
    check: eachDeduction(({ share, amountYuan }) => share !== undefined && amountYuan !== undefined),
  },
  {
    code: 'only-deductions',
    severity: 'warning',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百八十五条第二款', en: 'Civil Code art. 585(2)' },
    check: ({ method, floor, atStake }) => {
      const isOneSided = method.kind === 'bands' ? !method.bands.some(({ adjustment }) => isBonus(adjustment)) : true
      // Bands cannot take more than the share at stake.
      if (method.kind === 'bands' && atStake !== undefined) return []
      return isOneSided && floor === undefined && method.kind !== 'proportional' ? [{ path: 'floor' }] : []
    },
  },
]
