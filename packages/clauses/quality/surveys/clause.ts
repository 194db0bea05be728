import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { SurveysTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const surveys = defineClause({
  id: 'quality/surveys',
  terms: SurveysTerms,
  defaults: {
    channels: ['in-conversation', 'sms'],
    delay: { value: 24, unit: 'hour' },
    scale: 5,
    satisfiedFrom: 4,
    quietTime: { value: 30, unit: 'day' },
  },
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
