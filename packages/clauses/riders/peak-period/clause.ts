import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { PeakPeriodTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const peakPeriod = defineClause({
  id: 'riders/peak-period',
  terms: PeakPeriodTerms,
  defaults: {
    periods: [
      { name: '春节', from: '2026-02-14', to: '2026-02-23' },
      { name: '双十一促销', from: '2026-11-01', to: '2026-11-12' },
    ],
    extraStaffShare: '50%',
    planBefore: { value: 15, unit: 'day' },
  },
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
