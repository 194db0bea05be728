import type { FindingTexts } from '../../finding-texts.ts'

export const BASES_UNDEFINED = {
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
} as const satisfies FindingTexts
