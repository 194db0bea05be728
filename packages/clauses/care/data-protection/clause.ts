import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { DataProtectionTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const dataProtection = defineClause({
  id: 'care/data-protection',
  terms: DataProtectionTerms,
  defaults: {
    purpose: '为客户提供咨询、投诉处理和回访服务。',
    kinds: ['姓名', '联系电话', '收货地址', '订单信息'],
    sensitive: 'none',
    methods: ['collect', 'store', 'use'],
    measures: ['access-control', 'encryption', 'masking', 'access-log', 'training'],
    subProcessing: 'with-consent',
    crossBorder: 'forbidden',
    incidentNotice: { value: 24, unit: 'hour' },
    requestHelp: { value: 3, unit: 'working-day' },
    atEnd: 'return-and-delete',
    atEndWithin: { value: 15, unit: 'working-day' },
    retention: { value: 1, unit: 'year' },
  },
  need: 'must',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
