import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { OnSiteTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const onSite = defineClause({
  id: 'service-level/on-site',
  terms: OnSiteTerms,
  defaults: {
    dispatchWithin: { value: 2, unit: 'hour' },
    arriveWithin: { value: 24, unit: 'hour' },
    place: '双方书面确认的服务地点',
  },
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
