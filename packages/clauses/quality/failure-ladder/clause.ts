import { FailureLadderTerms } from '@heqi/terms'
import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const failureLadder = defineClause({
  id: 'quality/failure-ladder',
  terms: FailureLadderTerms,
  defaults: {
    failure: { kind: 'score-below', score: '80' },
    steps: [
      { id: 'step-1', after: { kind: 'consecutive', periods: 1 }, action: 'warning' },
      {
        id: 'step-2',
        after: { kind: 'consecutive', periods: 2 },
        action: 'rectification',
        within: { value: 15, unit: 'working-day' },
      },
      {
        id: 'step-3',
        after: { kind: 'consecutive', periods: 3 },
        action: 'early-termination-right',
        within: { value: 3, unit: 'month' },
      },
    ],
  },
  need: 'usual',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
