import { SuspensionRightTerms } from '@heqi/terms'
import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const suspensionRight = defineClause({
  id: 'fees/suspension-right',
  terms: SuspensionRightTerms,
  defaults: {
    overdue: { value: 15, unit: 'day' },
    notice: { value: 5, unit: 'working-day' },
    restartWithin: { value: 24, unit: 'hour' },
  },
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
