import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { EmergencyTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const emergency = defineClause({
  id: 'riders/emergency',
  terms: EmergencyTerms,
  defaults: {
    events: ['产品安全事件', '服务系统大面积故障', '引发集中投诉的舆情事件'],
    startWithin: { value: 2, unit: 'hour' },
    roles: [
      { role: '应急负责人', duty: '统一指挥并负责对外联络' },
      { role: '值班班长', duty: '调配坐席并维护应答口径' },
    ],
    reportEvery: { value: 4, unit: 'hour' },
    reviewWithin: { value: 5, unit: 'working-day' },
  },
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
