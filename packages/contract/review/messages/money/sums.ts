import type { FindingTexts } from '../../finding-texts.ts'

export const SUMS = {
  'sum-wrong': {
    'zh-CN': {
      problem: '算出来是 {sum}，写的是 {stated}。',
      reason: '算式与结果不符，按哪个数结算会有争议。',
      repair: '改正算式中的数字或者结果。',
    },
    en: {
      problem: 'The sum is {sum}, the text says {stated}.',
      reason: 'Which of the figures counts will be disputed.',
      repair: 'Correct the figures or the result.',
    },
  },
  'example-not-progressive': {
    'zh-CN': {
      problem: '约定分档累进，示例却按 {rate} 乘全部 {sum}。',
      reason: '示例与规则算出两个数，结算时各取所需。',
      repair: '按各档分别计算，改正示例。',
    },
    en: {
      problem: 'The scale is progressive, the example takes {rate} of the whole {sum}.',
      reason: 'Rule and example give two results.',
      repair: 'Calculate the example step by step.',
    },
  },
} as const satisfies FindingTexts
