import { SIGNED_AT } from './general-service.ts'
import type { Template } from './template.ts'
import { CLOSING_FORMS } from './usual-annexes.ts'

export const eCommerceService: Template = {
  id: 'e-commerce-service',
  version: 3,
  title: { 'zh-CN': '电商客户服务外包合同', en: 'E-Commerce Customer Service' },
  description: {
    'zh-CN': '网店售前售后，以在线会话为主，含大促加派、满意度调查和按会话计费。',
    en: 'Presales and after-sales service of an online shop, mainly by chat, with peak staffing, surveys and a price per conversation.',
  },
  style: { scheme: 'client-provider', numbering: 'article', chapters: true },
  also: [
    'quality/surveys',
    'quality/feedback',
    'riders/peak-period',
    'riders/emergency',
    'care/exclusivity',
    'fees/time-rates',
  ],
  terms: {
    'identity/contract-particulars': {
      ...SIGNED_AT,
      title: { 'zh-CN': '电商客户服务外包合同', en: 'E-Commerce Customer Service Outsourcing Contract' },
    },
    'scope/channels': { channels: ['chat', 'phone'], outside: 'pass-on' },
    'scope/services': {
      items: [
        { 'zh-CN': '解答商品、活动和下单前的咨询；', en: 'answering questions on products, promotions and orders;' },
        {
          'zh-CN': '办理退换货、退款、物流查询和其他售后事项；',
          en: 'handling returns, refunds, deliveries and other after-sales matters;',
        },
        { 'zh-CN': '受理、跟进和答复客户的投诉。', en: 'taking, following up and answering complaints.' },
      ],
      caseTypes: ['售前咨询', '售后', '物流查询', '投诉'],
    },
    'scope/service-hours': {
      weekly: [
        {
          days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
          windows: [{ from: '08:00', to: '24:00' }],
        },
      ],
      holidays: 'as-weekday',
      makeUpWorkdays: 'as-weekday',
    },
    'service-level/first-response': {
      targets: [
        { id: 'target-1', filter: { channels: ['chat'] }, within: { value: 30, unit: 'second' }, attainment: '90%' },
        { id: 'target-2', filter: { channels: ['phone'] }, within: { value: 30, unit: 'second' }, attainment: '85%' },
      ],
    },
    'quality/kpi': {
      metrics: [
        { id: 'csat', formula: 'csat', variant: 'top-share', satisfiedFrom: 4 },
        { id: 'resolution-rate', formula: 'resolution-rate' },
        { id: 'complaint-rate', formula: 'complaint-rate', variant: 'upheld' },
      ],
      kpis: [
        { metric: 'csat', target: { value: '92', unit: 'percent' }, direction: 'at-least', weight: '40' },
        { metric: 'resolution-rate', target: { value: '90', unit: 'percent' }, direction: 'at-least', weight: '40' },
        { metric: 'complaint-rate', target: { value: '0.5', unit: 'percent' }, direction: 'at-most', weight: '20' },
      ],
    },
    'fees/fee-components': {
      components: [
        {
          id: 'conversations',
          kind: 'per-item',
          volume: { kind: 'records', measure: 'answered', filter: { channels: ['chat', 'phone'] } },
          tiers: { kind: 'graduated', steps: [{ upTo: '20000', unitPriceYuan: '4' }, { unitPriceYuan: '3.6' }] },
        },
      ],
    },
    'fees/time-rates': {
      components: ['conversations'],
      bands: [{ id: 'holiday', days: 'statutory-holiday', multiplier: '2' }],
    },
    'fees/total-price': { amountYuan: '960000' },
  },
  annexes: [
    'service-list',
    'quality-standard',
    'fee-detail',
    'staff-list',
    'staffing-plan',
    'emergency-chart',
    'confidentiality-agreement',
    ...CLOSING_FORMS,
  ],
}
