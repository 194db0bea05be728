import { IncludedVolumeTerms } from '@heqi/terms'
import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const includedVolume = defineClause({
  id: 'fees/included-volume',
  terms: IncludedVolumeTerms,
  defaults: [
    {
      id: 'calls',
      volume: { kind: 'records', measure: 'answered', filter: { channels: ['phone'] } },
      included: '10000',
      unitPriceYuan: '2.5',
      carryOver: 'next-month',
    },
  ],
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
