import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { ForceMajeureClauseTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const forceMajeure = defineClause({
  id: 'remedies/force-majeure',
  terms: ForceMajeureClauseTerms,
  defaults: {
    events: ['地震', '洪水', '台风', '战争', '疫情防控等政府行为'],
    notice: { value: 3, unit: 'day' },
    proof: { value: 15, unit: 'day' },
    endAfter: { value: 60, unit: 'day' },
  },
  need: 'must',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
