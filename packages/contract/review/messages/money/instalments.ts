import type { FindingTexts } from '../../finding-texts.ts'

export const INSTALMENTS = {
  'instalments-same-trigger': {
    'zh-CN': {
      problem: '两期款项的付款条件相同（{event}），同时到期。',
      reason: '分期失去意义，其中一期的条件多半写错。',
      repair: '为各期分别写明付款条件。',
    },
    en: {
      problem: 'Two instalments fall due on the same event ({event}).',
      reason: 'Paying in parts has no point then; one of the conditions is most likely wrong.',
      repair: 'Give each instalment a condition of its own.',
    },
  },
  'share-and-sum-differ': {
    'zh-CN': {
      problem: '合同总额的 {share} 是 {product} 元，此处却写 {sum} 元。',
      reason: '比例与金额不符，应付多少有两种答案。',
      repair: '改正比例或者金额。',
    },
    en: {
      problem: '{share} of the total price is {product} yuan, not {sum} yuan.',
      reason: 'Share and sum give two answers to what is due.',
      repair: 'Correct one of them.',
    },
  },
  'paid-before-due': {
    'zh-CN': {
      problem: '付款日早于付款所依据的“{words}”。',
      reason: '付款时还没有发票、账单或者考核结果，付款条件无法成就。',
      repair: '把付款日改到其后，或者提前开票、对账、考核的日期。',
    },
    en: {
      problem: 'Payment falls due before what it waits for: "{words}".',
      reason: 'On the day of payment there is no invoice, statement or result yet.',
      repair: 'Move the day of payment behind it, or bring the invoice, statement or check forward.',
    },
  },
} as const satisfies FindingTexts
