import { InvoicingTerms } from '@heqi/terms'
import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const invoicing = defineClause({
  id: 'fees/invoicing',
  terms: InvoicingTerms,
  defaults: {
    invoice: 'special-vat',
    electronic: true,
    vatRate: '6%',
    timing: 'before-payment',
    within: { value: 5, unit: 'working-day' },
    taxRounding: 'total',
  },
  need: 'must',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
