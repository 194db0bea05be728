import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { AssessmentTerms } from './terms.ts'
import { tidy } from './tidy.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const assessment = defineClause({
  id: 'quality/assessment',
  terms: AssessmentTerms,
  defaults: {
    period: 'month',
    reading: 'adjusted',
    atStake: '20%',
    method: {
      kind: 'bands',
      bands: [
        { scoreFrom: '95', adjustment: '5%' },
        { scoreFrom: '85', adjustment: '0%' },
        { scoreFrom: '70', adjustment: '-20%' },
        { scoreFrom: '0', adjustment: '-50%' },
      ],
    },
    floor: '50%',
    cap: '5%',
  },
  need: 'usual',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
  tidy,
})
