import { SIGNED_AT } from './general-service.ts'
import type { Template } from './template.ts'
import { USUAL_ANNEXES } from './usual-annexes.ts'

export const performanceBased: Template = {
  id: 'performance-based',
  version: 3,
  title: { 'zh-CN': '按效果付费合同（含试用期）', en: 'Performance-Based with Trial' },
  description: {
    'zh-CN': '先试用三个月，之后费用的四成随考核浮动，另有成交分成；连续不达标可以提前解除。',
    en: 'Three months of trial, then two fifths of the fee vary with the assessment, plus a share of sales; repeated failure ends it early.',
  },
  style: { scheme: 'party-a-b', numbering: 'article', chapters: true },
  also: ['term/trial', 'fees/gainshare', 'quality/surveys', 'general/evidence-log'],
  terms: {
    'identity/contract-particulars': {
      ...SIGNED_AT,
      title: { 'zh-CN': '客户服务绩效外包合同', en: 'Performance-Based Customer Service Contract' },
    },
    'quality/assessment': {
      atStake: '40%',
      method: {
        kind: 'bands',
        bands: [
          { scoreFrom: '95', adjustment: '10%' },
          { scoreFrom: '90', adjustment: '0%' },
          { scoreFrom: '80', adjustment: '-20%' },
          { scoreFrom: '70', adjustment: '-50%' },
          { scoreFrom: '0', adjustment: '-100%' },
        ],
      },
      floor: '100%',
      cap: '10%',
    },
  },
  annexes: USUAL_ANNEXES,
}
