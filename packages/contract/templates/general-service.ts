import type { Template } from './template.ts'
import { USUAL_ANNEXES } from './usual-annexes.ts'

/** Where and when every template says that it is signed, so that the forum can be told. */
export const SIGNED_AT = { signedAt: '上海市浦东新区' }

export const generalService: Template = {
  id: 'general-service',
  version: 3,
  title: { 'zh-CN': '通用客户服务外包合同', en: 'General Customer Service Outsourcing' },
  description: {
    'zh-CN': '电话、在线和邮件客服，按席位计费，按月考核；适合多数企业。',
    en: 'Telephone, chat and e-mail service, paid by seat and assessed monthly; fits most companies.',
  },
  style: { scheme: 'party-a-b', numbering: 'article', chapters: true },
  also: ['people/headcount-change', 'general/evidence-log'],
  terms: { 'identity/contract-particulars': SIGNED_AT },
  annexes: USUAL_ANNEXES,
}
