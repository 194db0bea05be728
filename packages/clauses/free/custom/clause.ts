import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { CustomTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const custom = defineClause({
  id: 'free/custom',
  terms: CustomTerms,
  headingPath: 'heading',
  defaults: { heading: '其他约定', paragraphs: ['双方另行约定的事项。'] },
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
