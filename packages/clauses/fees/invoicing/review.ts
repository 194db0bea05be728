import type { InvoicingTerms } from '@heqi/terms'
import { equal, fractionOf, isZero, parseFraction } from '@heqi/vocabulary'
import type { Static } from 'typebox'
import type { DraftTerms, ReviewRule } from '../../clause.ts'

type Terms = Static<typeof InvoicingTerms>

const rateOfFees = (draft: DraftTerms): string | undefined => {
  const fees = draft['fees/fee-components'] as { readonly vatRate?: unknown } | undefined
  return typeof fees?.vatRate === 'string' && parseFraction(fees.vatRate) ? fees.vatRate : undefined
}

export const review: readonly ReviewRule<Terms>[] = [
  {
    code: 'vat-rate-differs',
    severity: 'error',
    check: ({ vatRate }, draft) => {
      const other = rateOfFees(draft)
      if (other === undefined || equal(fractionOf(other), fractionOf(vatRate))) return []
      return [
        {
          path: 'vatRate',
          data: { rate: vatRate, other },
          repair: { op: 'set', path: 'fees/invoicing.vatRate', value: other },
        },
      ]
    },
  },
  {
    code: 'special-without-rate',
    severity: 'error',
    legalBasis: { 'zh-CN': '《中华人民共和国增值税法》第十六条', en: 'VAT Law art. 16' },
    check: ({ invoice, vatRate }) =>
      invoice === 'special-vat' && isZero(fractionOf(vatRate)) ? [{ path: 'vatRate' }] : [],
  },
  {
    code: 'after-payment-to-client',
    severity: 'note',
    legalBasis: { 'zh-CN': '《中华人民共和国发票管理办法》第十八条', en: 'Measures for Invoices art. 18' },
    check: ({ timing }) => (timing === 'after-payment' ? [{ path: 'timing' }] : []),
  },
]
