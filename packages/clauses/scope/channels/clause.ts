import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { ChannelsClauseTerms } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const channels = defineClause({
  id: 'scope/channels',
  terms: ChannelsClauseTerms,
  defaults: { channels: ['phone', 'chat', 'email'], outside: 'pass-on' },
  need: 'must',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
