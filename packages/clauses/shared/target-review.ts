import { compare, fractionOf, ONE } from '@heqi/vocabulary'
import type { ReviewRule } from '../clause.ts'

/** Targets of a response or resolution clause, in the order in which they are tried. */
type WithTargets = {
  readonly targets: readonly { readonly attainment?: string; readonly filter?: object }[]
}

/** An attainment over the whole can never be met. */
export const attainmentAboveWhole: ReviewRule<WithTargets> = {
  code: 'attainment-above-whole',
  severity: 'error',
  legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百八十条第一款', en: 'Civil Code art. 580(1)' },
  check: ({ targets }) =>
    targets.flatMap(({ attainment }, index) =>
      attainment !== undefined && compare(fractionOf(attainment), ONE) > 0
        ? [{ path: `targets[${index}].attainment`, data: { attainment } }]
        : [],
    ),
}

/** The first target that fits a contact is its target: one behind a target for all contacts is never reached. */
export const targetUnreachable: ReviewRule<WithTargets> = {
  code: 'target-unreachable',
  severity: 'warning',
  check: ({ targets }) => {
    const general = targets.findIndex(({ filter }) => Object.keys(filter ?? {}).length === 0)
    return targets.flatMap((_, index) => (general >= 0 && index > general ? [{ path: `targets[${index}]` }] : []))
  },
}
