import type { FailureLadderTerms } from '@heqi/terms'
import type { Offence, ReviewRule } from '../../clause.ts'

type Step = FailureLadderTerms['steps'][number]

const WEIGHT: Readonly<Record<Step['action'], number>> = {
  warning: 0,
  rectification: 1,
  'early-termination-right': 2,
}

const isOvertaken = (step: Step, earlier: Step): boolean =>
  WEIGHT[step.action] > WEIGHT[earlier.action] &&
  step.after.kind === 'consecutive' &&
  earlier.after.kind === 'consecutive' &&
  step.after.periods <= earlier.after.periods

const eachStep =
  (test: (step: Step, steps: readonly Step[]) => boolean, property: string) =>
  ({ steps }: FailureLadderTerms): readonly Offence[] =>
    steps.flatMap((step, index) => (test(step, steps) ? [{ path: `steps[${index}].${property}` }] : []))

const endsContract = ({ action }: Step): boolean => action === 'early-termination-right'

export const review: readonly ReviewRule<FailureLadderTerms>[] = [
  {
    code: 'steps-not-rising',
    severity: 'error',
    check: eachStep((step, steps) => steps.some((earlier) => isOvertaken(step, earlier)), 'after'),
  },
  {
    code: 'termination-without-warning',
    severity: 'note',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百六十二条第二款', en: 'Civil Code art. 562(2)' },
    check: eachStep((step, steps) => endsContract(step) && steps.every(endsContract), 'action'),
  },
  {
    code: 'termination-without-time',
    severity: 'note',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百六十四条第二款', en: 'Civil Code art. 564(2)' },
    check: eachStep((step) => endsContract(step) && step.within === undefined, 'within'),
  },
  {
    code: 'rectification-without-time',
    severity: 'warning',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百一十一条第四项', en: 'Civil Code art. 511(4)' },
    check: eachStep(({ action, within }) => action === 'rectification' && within === undefined, 'within'),
  },
]
