import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { EvidenceLogTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const evidenceLog = defineClause({
  id: 'general/evidence-log',
  terms: EvidenceLogTerms,
  defaults: {
    keptBy: 'client',
    entries: ['terms', 'service-records', 'notices', 'statements', 'disputes'],
    cosignWithin: { value: 3, unit: 'working-day' },
    objectWithin: { value: 10, unit: 'working-day' },
    keepFor: { value: 5, unit: 'year' },
  },
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
