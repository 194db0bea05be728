import type { FindingTexts } from '../../finding-texts.ts'

export const SURCHARGES_AND_TOLERANCES = {
  'surcharge-unpriced': {
    'zh-CN': {
      problem: '可以收取“{fee}”，合同没有写多少。',
      reason: '有权收而没有标准，要么收不到，要么任由一方开价。',
      repair: '写明单价、比例或者计算方法。',
    },
    en: {
      problem: '“{fee}” may be charged; no clause says how much.',
      reason: 'A right to money without a measure yields nothing, or whatever one side asks.',
      repair: 'State the price, the share, or how it is reckoned.',
    },
  },
  'tolerance-without-rule': {
    'zh-CN': {
      problem: '小的差异不作调整，超过的没有约定怎么办。',
      reason: '超过时以哪一方的数据为准、补还是扣，没有依据。',
      repair: '写明超过时的核对办法和以何为准。',
    },
    en: {
      problem: 'Small differences do not count; what happens above that is not said.',
      reason: 'Whose figures count then, and who pays the difference, has no rule.',
      repair: 'Say how larger differences are cleared, and whose figures count.',
    },
  },
} as const satisfies FindingTexts
