import type { FindingTexts } from '../../finding-texts.ts'

export const ACCEPTANCE = {
  'paid-before-acceptance': {
    'zh-CN': {
      problem: '第{article}条写“{words}”，此处却在验收之前就要付清。',
      reason: '付款条件落空：款已付清，验收不合格也无从拒付。',
      repair: '统一为一种付款时间，或者写明预付的部分和验收后支付的部分。',
    },
    en: {
      problem: 'Article {article} says “{words}”, yet here all is paid before.',
      reason: 'The condition of payment is void: what is paid cannot be withheld.',
      repair: 'Settle on one time, or say which part is paid ahead and which after acceptance.',
    },
  },
  'late-penalty-doubled': {
    'zh-CN': {
      problem: '同一迟延既计滞纳金（利息），又计违约金。',
      reason: '两项叠加往往过高，也说不清是并罚还是择一。',
      repair: '合并为一个比例，或者写明择一适用。',
    },
    en: {
      problem: 'One delay bears interest and a penalty besides.',
      reason: 'Together they are often excessive, and whether both count is unclear.',
      repair: 'Make them one rate, or say that one of them applies.',
    },
  },
} as const satisfies FindingTexts
