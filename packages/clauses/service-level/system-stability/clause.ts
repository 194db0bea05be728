import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { SystemStabilityTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const systemStability = defineClause({
  id: 'service-level/system-stability',
  terms: SystemStabilityTerms,
  defaults: {
    availability: '99.5%',
    period: 'month',
    maintenance: { notice: { value: 3, unit: 'day' }, windows: [{ days: ['sun'], from: '02:00', to: '05:00' }] },
  },
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
