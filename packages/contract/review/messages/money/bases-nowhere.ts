import type { FindingTexts } from '../../finding-texts.ts'

export const BASES_NOWHERE = {
  'base-undefined': {
    'zh-CN': {
      problem: '以“{base}”为计算的基数，合同没有写它是多少、怎样算。',
      reason: '基数不能确定，这笔钱就算不出来。',
      repair: '写明“{base}”的金额或者算法，或者改用合同已经定价的基数。',
    },
    en: {
      problem: 'Something is reckoned from “{base}”, and nothing says how much that is or how it is found.',
      reason: 'Without a base nothing can be computed.',
      repair: 'State “{base}” or its formula, or use a base that the contract prices.',
    },
  },
  'floor-price-open': {
    'zh-CN': {
      problem: '约定了最低席位数，而各类席位单价不同，没有写明按哪一种单价计费。',
      reason: '最低消费是多少钱无法计算。',
      repair: '按席位种类分别写明最低数量，或者写明保底部分的单价。',
    },
    en: {
      problem: 'A minimum number of seats is paid for, and seats have several prices.',
      reason: 'What the minimum costs cannot be computed.',
      repair: 'State the minimum for each kind of seat, or the price of the minimum.',
    },
  },
  'cost-included-and-charged': {
    'zh-CN': {
      problem: '第{article}条的价格已经包括{item}，此处{item}费用又要另外支付或者另填承担人。',
      reason: '同一项成本付两次还是一次，两处说法相反。',
      repair: '从价格的构成中删去{item}，或者删去此处的约定。',
    },
    en: {
      problem: 'The price of article {article} includes {item}; here it is paid again, or its bearer is left blank.',
      reason: 'Whether this cost is paid once or twice, the two places answer in opposite ways.',
      repair: 'Strike {item} from what the price includes, or strike this sentence.',
    },
  },
} as const satisfies FindingTexts
