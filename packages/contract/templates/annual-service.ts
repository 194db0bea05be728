import { SIGNED_AT } from './general-service.ts'
import type { Template } from './template.ts'
import { CLOSING_FORMS } from './usual-annexes.ts'

export const annualService: Template = {
  id: 'annual-service',
  version: 3,
  title: { 'zh-CN': '年度客户服务合同（含第三方条款）', en: 'Annual Service with Third Parties' },
  description: {
    'zh-CN': '一年一签、到期自动续约，总价分期支付，并约定评估、技术支持等第三方如何介入和退出。',
    en: 'Signed for a year and renewed automatically, a total price in instalments, and rules for how third parties enter and leave.',
  },
  style: { scheme: 'party-a-b', numbering: 'bracketed', chapters: true },
  also: [
    'third-party/engagement',
    'third-party/duties',
    'third-party/access',
    'third-party/liability-cap',
    'third-party/exit',
    'third-party/precedence',
    'fees/refund',
    'fees/fee-adjustment',
  ],
  terms: {
    'identity/contract-particulars': {
      ...SIGNED_AT,
      title: { 'zh-CN': '年度客户服务外包合同', en: 'Annual Customer Service Outsourcing Contract' },
    },
    'term/renewal': {
      kind: 'automatic',
      notice: { value: 2, unit: 'month' },
      length: { value: 1, unit: 'year' },
      times: 2,
    },
    'fees/fee-components': {
      components: [{ id: 'service-fee', kind: 'fixed-monthly', amountYuan: '100000', proration: 'calendar-days' }],
    },
    'fees/total-price': { amountYuan: '1200000' },
  },
  annexes: [
    'service-list',
    'quality-standard',
    'fee-detail',
    'staff-list',
    'confidentiality-agreement',
    'third-party-agreement',
    'breach-protocol',
    'dispute-protocol',
    ...CLOSING_FORMS,
  ],
}
