import { ServiceHoursTerms } from '@heqi/terms'
import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { tidy } from './tidy.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const serviceHours = defineClause({
  id: 'scope/service-hours',
  terms: ServiceHoursTerms,
  defaults: {
    weekly: [
      { days: ['mon', 'tue', 'wed', 'thu', 'fri'], windows: [{ from: '09:00', to: '21:00' }] },
      { days: ['sat', 'sun'], windows: [{ from: '10:00', to: '18:00' }] },
    ],
    holidays: { windows: [{ from: '10:00', to: '18:00' }] },
    makeUpWorkdays: 'as-monday',
  },
  need: 'must',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
  tidy,
})
