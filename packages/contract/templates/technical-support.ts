import { SIGNED_AT } from './general-service.ts'
import type { Template } from './template.ts'
import { CLOSING_FORMS } from './usual-annexes.ts'

export const technicalSupport: Template = {
  id: 'technical-support',
  version: 3,
  title: { 'zh-CN': '技术支持服务合同', en: 'Technical Support' },
  description: {
    'zh-CN': '分级技术支持：远程处理、故障排查和上门服务，含系统可用率和应急响应。',
    en: 'Support in levels: remote help, troubleshooting and visits on site, with availability and emergency response.',
  },
  style: { scheme: 'customer-provider', numbering: 'decimal', chapters: false },
  also: [
    'riders/technical-support',
    'riders/emergency',
    'service-level/on-site',
    'service-level/system-stability',
    'fees/included-volume',
  ],
  terms: {
    'identity/contract-particulars': {
      ...SIGNED_AT,
      title: { 'zh-CN': '技术支持服务合同', en: 'Technical Support Service Contract' },
    },
    'identity/purpose': {
      purpose: {
        'zh-CN': '由专业人员及时排除故障、解答使用问题，使产品和系统持续可用。',
        en: 'timely removal of faults and answers to questions of use by qualified staff, so that products and systems stay available.',
      },
    },
    'scope/channels': { channels: ['phone', 'email', 'remote', 'on-site'], outside: 'pass-on' },
    'scope/services': {
      items: [
        { 'zh-CN': '解答产品和系统的使用问题；', en: 'answering questions on the use of products and systems;' },
        { 'zh-CN': '远程排查和排除故障；', en: 'finding and removing faults remotely;' },
        { 'zh-CN': '不能远程解决的，上门处理。', en: 'attending on site where a fault cannot be removed remotely.' },
      ],
      caseTypes: ['使用咨询', '故障', '上门服务'],
    },
    'service-level/resolution': {
      targets: [
        {
          id: 'target-1',
          filter: { complexities: ['general'] },
          within: { value: 8, unit: 'hour' },
          attainment: '95%',
        },
        {
          id: 'target-2',
          filter: { complexities: ['complex'] },
          within: { value: 3, unit: 'working-day' },
          attainment: '90%',
        },
      ],
    },
    'quality/kpi': {
      metrics: [
        { id: 'resolution-rate', formula: 'resolution-rate' },
        { id: 'csat', formula: 'csat', variant: 'top-share', satisfiedFrom: 4 },
      ],
      kpis: [
        { metric: 'resolution-rate', target: { value: '95', unit: 'percent' }, direction: 'at-least', weight: '60' },
        { metric: 'csat', target: { value: '92', unit: 'percent' }, direction: 'at-least', weight: '40' },
      ],
    },
    'fees/fee-components': {
      components: [{ id: 'support-fee', kind: 'fixed-monthly', amountYuan: '38000', proration: 'calendar-days' }],
    },
    'fees/included-volume': [
      {
        id: 'cases',
        volume: { kind: 'records', measure: 'answered' },
        included: '600',
        unitPriceYuan: '60',
        carryOver: 'none',
      },
    ],
    'fees/total-price': { amountYuan: '456000' },
  },
  annexes: [
    'service-list',
    'service-manual',
    'quality-standard',
    'emergency-chart',
    'fee-detail',
    'staff-list',
    'confidentiality-agreement',
    ...CLOSING_FORMS,
  ],
}
