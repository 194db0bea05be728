import { PenaltyTerms } from '@heqi/terms'
import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { tidy } from './tidy.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const penalty = defineClause({
  id: 'remedies/penalty',
  terms: PenaltyTerms,
  tidy,
  defaults: [
    {
      id: 'penalty-1',
      by: 'provider',
      event: '未按约定的时间或者质量提供服务',
      charge: { kind: 'share', base: 'period-fee', rate: '5%' },
      per: 'event',
      capShare: '20%',
    },
    {
      id: 'penalty-2',
      by: 'client',
      event: '未按约定提供资料或者系统权限',
      charge: { kind: 'share', base: 'period-fee', rate: '1%' },
      per: 'day',
      capShare: '20%',
    },
  ],
  need: 'usual',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
