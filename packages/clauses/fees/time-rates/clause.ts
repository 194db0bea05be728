import { TimeRateTerms } from '@heqi/terms'
import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const timeRates = defineClause({
  id: 'fees/time-rates',
  terms: TimeRateTerms,
  defaults: {
    components: ['seats'],
    bands: [
      { id: 'holiday', days: 'statutory-holiday', multiplier: '2' },
      { id: 'night', days: 'every-day', windows: [{ from: '22:00', to: '24:00' }], multiplier: '1.3' },
    ],
  },
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
