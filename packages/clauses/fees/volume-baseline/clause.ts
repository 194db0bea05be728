import { VolumeBaselineTerms } from '@heqi/terms'
import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const volumeBaseline = defineClause({
  id: 'fees/volume-baseline',
  terms: VolumeBaselineTerms,
  defaults: [
    {
      id: 'calls',
      volume: { kind: 'records', measure: 'answered' },
      baseline: '50000',
      deadBand: '10%',
      from: 'edge',
      additionalUnitPriceYuan: '2',
      reducedUnitPriceYuan: '1.2',
      renegotiationBand: '30%',
    },
  ],
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
