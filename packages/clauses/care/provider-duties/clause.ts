import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { ProviderDutiesTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const providerDuties = defineClause({
  id: 'care/provider-duties',
  terms: ProviderDutiesTerms,
  defaults: {
    standards: ['双方确认的服务规范', '国家和行业标准'],
    incidentReport: { value: 2, unit: 'hour' },
    recordKeeping: { value: 1, unit: 'year' },
    inspection: { notice: { value: 1, unit: 'working-day' }, records: 'recordings-and-cases' },
    continuity: true,
  },
  need: 'usual',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
