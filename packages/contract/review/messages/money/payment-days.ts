import type { FindingTexts } from '../../finding-texts.ts'

export const PAYMENT_DAYS = {
  'payment-undated': {
    'zh-CN': {
      problem: '“{words}”：没有约定付款的日期。',
      reason: '何时到期、何时逾期无法判断；按月付款的约定管不到一次性的款项。',
      repair: '写明付款的日期或者条件，例如签订、收到发票后多少日内付清。',
    },
    en: {
      problem: '“{words}” is to be paid, and no day is set.',
      reason: 'Nobody can tell when it is due, nor when it is late; a rule on monthly payment does not cover it.',
      repair: 'Set a day or a condition, such as a period from signing or from the invoice.',
    },
  },
  'late-payment-unsanctioned': {
    'zh-CN': {
      problem: '约定了付款时间，没有约定逾期付款的后果。',
      reason: '只能按法定标准主张逾期利息，也不清楚能否暂停服务。',
      repair: '约定逾期付款的违约金或者利息，以及可以暂停服务的时间。',
    },
    en: {
      problem: 'A time of payment is agreed, and nothing follows when it passes.',
      reason: 'Only statutory interest is left, and whether the service may be suspended is open.',
      repair: 'Agree on a late fee or interest, and on when the service may be suspended.',
    },
  },
  'fee-start-open': {
    'zh-CN': {
      problem: '计费的起点由一方另定，没有最迟的日期。',
      reason: '一方可以一直不定，另一方已经投入却收不到费用。',
      repair: '写明最迟的起算日；到期未定的，自该日起计费。',
    },
    en: {
      problem: 'Fees begin on a day that one party sets, with no latest day.',
      reason: 'It may never set one, while the other has its people waiting unpaid.',
      repair: 'State the latest day, from which fees run if none was set.',
    },
  },
} as const satisfies FindingTexts
