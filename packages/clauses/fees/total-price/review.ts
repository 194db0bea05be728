import type { TotalPriceTerms } from '@heqi/terms'
import { fenOfYuan, fractionOf, parseAmountInWords, roundFen } from '@heqi/vocabulary'
import type { Static } from 'typebox'
import type { ReviewRule } from '../../clause.ts'

type Terms = Static<typeof TotalPriceTerms>

const fenOf = (amountYuan: string): bigint => roundFen(fenOfYuan(fractionOf(amountYuan)), 'half-up')

export const review: readonly ReviewRule<Terms>[] = [
  {
    code: 'figures-and-words-differ',
    severity: 'error',
    check: ({ amountYuan, amountInWords }) => {
      const read = amountInWords === undefined ? undefined : parseAmountInWords(amountInWords)
      if (!read?.ok || amountInWords === undefined || read.value === fenOf(amountYuan)) return []
      return [{ path: 'amountInWords', data: { figures: amountYuan, words: amountInWords } }]
    },
  },
  {
    code: 'words-unreadable',
    severity: 'warning',
    check: ({ amountInWords }) =>
      amountInWords === undefined || parseAmountInWords(amountInWords).ok
        ? []
        : [{ path: 'amountInWords', data: { words: amountInWords } }],
  },
  {
    code: 'total-zero',
    severity: 'error',
    check: ({ amountYuan }) => (fenOf(amountYuan) === 0n ? [{ path: 'amountYuan' }] : []),
  },
  {
    code: 'lump-sum-without-schedule',
    severity: 'error',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百一十一条第四项', en: 'Civil Code art. 511(4)' },
    check: ({ basis }, draft) => {
      const schedule = draft['fees/payment-schedule'] as { readonly [part: string]: unknown } | undefined
      const isScheduled = schedule?.instalments !== undefined || schedule?.prepayment !== undefined
      return basis === 'lump-sum' && !isScheduled ? [{ path: 'basis' }] : []
    },
  },
  {
    code: 'lump-sum-with-fees',
    severity: 'warning',
    check: ({ basis }, draft) =>
      basis === 'lump-sum' && draft['fees/fee-components'] !== undefined ? [{ path: 'basis' }] : [],
  },
]
