import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { AmendmentTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const amendment = defineClause({
  id: 'change/amendment',
  terms: AmendmentTerms,
  defaults: {
    form: 'signed-and-sealed',
    notice: { value: 10, unit: 'working-day' },
    reply: { within: { value: 5, unit: 'working-day' }, silence: 'refusal' },
    effect: 'on-signature',
  },
  need: 'must',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
