import type { FindingTexts } from '../../finding-texts.ts'

export const LEFT_TO_ONE = {
  'discretion-unmeasured': {
    'zh-CN': {
      problem: '“{words}”没有写明多少、按什么定。',
      reason: '给多给少全凭一方，对方既算不出来，也无法主张。',
      repair: '写明金额、分值或者计算方法，至少写明上限和由谁按什么决定。',
    },
    en: {
      problem: '“{words}”: nothing says how much, or by what it is set.',
      reason: 'Whoever pays decides what it comes to, and the other side cannot claim it.',
      repair: 'State the sum, the points or a formula; at least a limit and who decides by what.',
    },
  },
  'objection-untimed': {
    'zh-CN': {
      problem: '可以提出异议，没有写明在多长时间内提出。',
      reason: '账目、考核结果何时算定下来不明，款项可以一直拖着。',
      repair: '写明收到后几日内书面提出，以及逾期不提的后果。',
    },
    en: {
      problem: 'Objections may be raised, and nothing says by when.',
      reason: 'Statements and scores never become final, and payment waits with them.',
      repair: 'State so many days after receipt, and what silence means.',
    },
  },
  'wishes-unbounded': {
    'zh-CN': {
      problem: '对方提出的新要求都要做到，没有范围、时间和价格。',
      reason: '工作量没有边际，多做的部分也收不到钱。',
      repair: '写明限于哪些事项，超出的按什么价格、经什么手续增加。',
    },
    en: {
      problem: 'Every further wish must be met, without a limit, a time or a price.',
      reason: 'The work has no bounds, and what is added is not paid.',
      repair: 'Say what it is limited to, and how more is ordered and priced.',
    },
  },
  'decider-unnamed': {
    'zh-CN': {
      problem: '“{words}”：由谁认定、凭什么认定没有写明。',
      reason: '责任系于这项认定，双方各说各的就定不下来。',
      repair: '写明由双方共同认定，或者由哪个机构按什么记录认定，不服时怎么办。',
    },
    en: {
      problem: '“{words}”: who establishes it, and by what, is not said.',
      reason: 'Liability hangs on it, and each side will see it in its own way.',
      repair: 'Name who decides by which records, and what holds where one side disagrees.',
    },
  },
  'exchange-rate-open': {
    'zh-CN': {
      problem: '按汇率折算，没有写明哪一天、以哪家公布的哪种汇率为准。',
      reason: '买入价、卖出价、中间价各不相同，日子差几天金额也不一样。',
      repair: '写明例如“付款日前一工作日中国人民银行公布的中间价”。',
    },
    en: {
      problem: 'Sums are converted, and the day or the source of the rate is not stated.',
      reason: 'Buying, selling and central rates differ, and so do those of different days.',
      repair: 'Name the day and whose rate, for example the central parity of the day before payment.',
    },
  },
} as const satisfies FindingTexts
