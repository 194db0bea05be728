import type { Template } from './template.ts'
import { USUAL_ANNEXES } from './usual-annexes.ts'

export const providerDrafted: Template = {
  id: 'provider-drafted',
  version: 3,
  title: { 'zh-CN': '服务方文本（服务方为甲方）', en: 'Provider’s Paper (Provider is Party A)' },
  description: {
    'zh-CN': '由服务方起草：服务方列为甲方，按月足额付款，约定逾期违约金、暂停服务和责任上限，双方义务对等。',
    en: 'Drafted by the provider as Party A, with payment in full each month, a charge on arrears, a right to suspend and caps, and still balanced.',
  },
  style: { scheme: 'party-a-b', numbering: 'article', chapters: false },
  also: ['fees/suspension-right', 'fees/fee-adjustment', 'people/headcount-change'],
  without: ['fees/payment-schedule'],
  terms: {
    'identity/contract-particulars': {
      signedAt: '成都市高新区',
      title: { 'zh-CN': '客户服务合同', en: 'Customer Service Contract' },
    },
    'identity/parties': { partyA: 'provider' },
    'remedies/disputes': { forum: { kind: 'court', place: 'provider' } },
    'care/intellectual-property': { results: 'provider' },
  },
  annexes: USUAL_ANNEXES,
}
