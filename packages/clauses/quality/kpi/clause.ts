import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { KpiTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const kpi = defineClause({
  id: 'quality/kpi',
  terms: KpiTerms,
  defaults: {
    metrics: [
      {
        id: 'service-level',
        formula: 'service-level',
        variant: 'of-offered-without-short-abandons',
        within: { value: 20, unit: 'second' },
        shortAbandon: { value: 5, unit: 'second' },
        filter: { channels: ['phone'] },
      },
      { id: 'csat', formula: 'csat', variant: 'top-share', satisfiedFrom: 4 },
      { id: 'resolution-rate', formula: 'resolution-rate' },
    ],
    kpis: [
      { metric: 'service-level', target: { value: '85', unit: 'percent' }, direction: 'at-least', weight: '40' },
      { metric: 'csat', target: { value: '95', unit: 'percent' }, direction: 'at-least', weight: '30' },
      { metric: 'resolution-rate', target: { value: '90', unit: 'percent' }, direction: 'at-least', weight: '30' },
    ],
  },
  need: 'must',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
