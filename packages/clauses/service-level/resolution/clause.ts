import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { ResolutionTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const resolution = defineClause({
  id: 'service-level/resolution',
  terms: ResolutionTerms,
  defaults: {
    targets: [
      { id: 'target-1', filter: { complexities: ['general'] }, within: { value: 24, unit: 'hour' }, attainment: '95%' },
      {
        id: 'target-2',
        filter: { complexities: ['complex'] },
        within: { value: 3, unit: 'working-day' },
        attainment: '90%',
      },
    ],
    clock: 'last',
    counts: 'solved',
  },
  need: 'usual',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
