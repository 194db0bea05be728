import type { FindingTexts } from '../../finding-texts.ts'

export const BASES = {
  'total-undefined': {
    'zh-CN': {
      problem: '以合同总金额为基数，但合同只约定了按月的费用。',
      reason: '基数不能确定，违约金无法计算。',
      repair: '写明总金额，或者改用可以确定的基数。',
    },
    en: {
      problem: 'The contract total is the base, but only monthly fees are agreed.',
      reason: 'Without a base nothing can be computed.',
      repair: 'State the total, or use a base that can be determined.',
    },
  },
  'product-differs': {
    'zh-CN': {
      problem: '单价 {price} 元乘以 {count} 等于 {product} 元，与所写合计 {sum} 元不符。',
      reason: '单价、数量与合计对不上，付款和结算时必有争议。',
      repair: '核对单价、数量与合计。',
    },
    en: {
      problem: '{count} at {price} yuan make {product} yuan, not {sum} yuan.',
      reason: 'Price, number and sum do not agree, so the amount payable is open to dispute.',
      repair: 'Check the price, the number and the sum.',
    },
  },
  'monthly-fee-undefined': {
    'zh-CN': {
      problem: '按“当月服务费”支付，但合同没有每月费用或者其计算方法。',
      reason: '每月应付多少无法确定。',
      repair: '写明月服务费或者分摊方法。',
    },
    en: {
      problem: 'The fee of the month is paid, but no monthly fee is stated or can be derived.',
      reason: 'What is due each month cannot be determined.',
      repair: 'State the monthly fee or how the total is shared out.',
    },
  },
  'parts-differ': {
    'zh-CN': {
      problem: '总额 {total} 元，而所列各部分合计为 {sum} 元。',
      reason: '总额与构成不一致，应付多少必有争议。',
      repair: '改正总额或者各部分的金额，或者写明未列部分。',
    },
    en: {
      problem: 'The total is {total} yuan, but the parts that are listed make {sum} yuan.',
      reason: 'Total and parts do not agree, so the sum that is due will be disputed.',
      repair: 'Correct the total or the parts, or name the part that is left out.',
    },
  },
  'annual-fee-undefined': {
    'zh-CN': {
      problem: '以年度服务费的比例为基数，但合同只约定了按量或者按件的价格。',
      reason: '一年的费用事先不能确定，年中违约时无从计算。',
      repair: '写明年度费用或者其计算方法，例如违约前十二个月已结算的服务费。',
    },
    en: {
      problem: 'The base is the fee of a year, but only prices for each call or case are agreed.',
      reason: 'The fee of a year is not known before its end, so nothing can be computed within it.',
      repair: 'State the annual fee or how it is found, for example the fees settled in the twelve months before.',
    },
  },
} as const satisfies FindingTexts
