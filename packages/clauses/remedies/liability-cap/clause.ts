import { LiabilityCapTerms } from '@heqi/terms'
import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const liabilityCap = defineClause({
  id: 'remedies/liability-cap',
  terms: LiabilityCapTerms,
  defaults: [
    {
      id: 'cap-1',
      party: 'provider',
      scope: 'contract-year',
      base: 'annual-fee',
      share: '100%',
      exceptions: ['wilful', 'gross-negligence', 'data-leak', 'personal-injury'],
    },
    {
      id: 'cap-2',
      party: 'client',
      scope: 'contract-year',
      base: 'annual-fee',
      share: '100%',
      exceptions: ['wilful', 'gross-negligence', 'personal-injury'],
    },
  ],
  need: 'usual',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
