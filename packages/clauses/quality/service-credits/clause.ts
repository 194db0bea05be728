import { ServiceCreditTerms } from '@heqi/terms'
import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const serviceCredits = defineClause({
  id: 'quality/service-credits',
  terms: ServiceCreditTerms,
  defaults: {
    atRisk: '12%',
    pool: '100%',
    items: [
      {
        metric: 'service-level',
        direction: 'at-least',
        expected: { value: '85', unit: 'percent' },
        minimum: { value: '80', unit: 'percent' },
        allocation: '60%',
      },
      {
        metric: 'csat',
        direction: 'at-least',
        expected: { value: '95', unit: 'percent' },
        minimum: { value: '90', unit: 'percent' },
        allocation: '40%',
      },
    ],
    expectedMisses: { times: 3, windowMonths: 6 },
    earnBack: { kind: 'next-months', months: 3 },
  },
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
