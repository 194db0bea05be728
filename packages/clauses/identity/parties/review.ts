import { isCreditCode, type PartiesTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { ReviewRule } from '../../clause.ts'

const ROLES = ['client', 'provider'] as const

export const review: readonly ReviewRule<Static<typeof PartiesTerms>>[] = [
  {
    code: 'credit-code-wrong',
    severity: 'error',
    check: (terms) =>
      ROLES.flatMap((role) => {
        const code = terms[role].creditCode
        return code === undefined || isCreditCode(code) ? [] : [{ path: `${role}.creditCode`, data: { code } }]
      }),
  },
  {
    code: 'same-party',
    severity: 'error',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第四百六十四条第一款', en: 'Civil Code art. 464(1)' },
    check: ({ client, provider }) =>
      client.creditCode !== undefined && client.creditCode === provider.creditCode
        ? [{ path: 'provider.creditCode' }]
        : [],
  },
  {
    code: 'no-address',
    severity: 'warning',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第一百三十七条', en: 'Civil Code art. 137' },
    check: (terms) => ROLES.flatMap((role) => (terms[role].address === undefined ? [{ path: `${role}.address` }] : [])),
  },
  {
    code: 'no-account',
    severity: 'note',
    check: ({ provider }, draft) =>
      provider.account === undefined && 'fees/payment-day' in draft ? [{ path: 'provider.account' }] : [],
  },
]
