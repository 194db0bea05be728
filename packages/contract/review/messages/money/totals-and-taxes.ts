import type { FindingTexts } from '../../finding-texts.ts'

export const TOTALS_AND_TAXES = {
  'tax-differs': {
    'zh-CN': {
      problem: '含税价、不含税价、税额与税率{rate}算不到一起。',
      reason: '开票和付款的金额不能确定。',
      repair: '按不含税价乘以税率重算。',
    },
    en: {
      problem: 'Gross, net and tax do not fit the rate of {rate}.',
      reason: 'The amounts of invoice and payment are uncertain.',
      repair: 'Compute again from the net price and the rate.',
    },
  },
  'total-differs': {
    'zh-CN': {
      problem: '每月 {monthly} 元、共 {months} 个月，合计 {product} 元，与所写总额 {total} 元不符。',
      reason: '按月付款与总额对不上，违约金和上限的基数也会出错。',
      repair: '核对月费、期限与总额。',
    },
    en: {
      problem: '{monthly} yuan a month over {months} months make {product} yuan, not {total} yuan.',
      reason: 'The monthly fees do not add up to the total, on which penalties and caps may rest.',
      repair: 'Check the monthly fee, the term and the total.',
    },
  },
} as const satisfies FindingTexts
