import type { FindingTexts } from '../../finding-texts.ts'

export const UNCERTAIN_VALUES = {
  'benchmark-unsourced': {
    'zh-CN': {
      problem: '“{words}”没有说明以谁公布的什么数据为准。',
      reason: '平均取哪一段时间、由谁统计，各家算法不同，达标与否各执一词。',
      repair: '写明数据的来源和期间，或者直接写数值。',
    },
    en: {
      problem: '“{words}”: nothing says whose figures count.',
      reason: 'Over which time and by whom the average is counted is open, so whether it is met can be disputed.',
      repair: 'Name the source and its period, or state the figure.',
    },
  },
  'either-open': {
    'zh-CN': {
      problem: '两个数值或者周期用“或”连接，没有写明以哪一个为准。',
      reason: '双方各取对自己有利的一个。',
      repair: '写明取较高、较低的，或者由谁选择。',
    },
    en: {
      problem: 'Two values or periods are joined by "or", and nothing says which counts.',
      reason: 'Each party will take the one that suits it.',
      repair: 'Say the higher, the lower, or who chooses.',
    },
  },
  'past-base-empty': {
    'zh-CN': {
      problem: '以过去一段时间的费用为基数，合同开始时这段时间还没有费用。',
      reason: '首年（头几个月）的限额或者违约金等于零或者无法确定。',
      repair: '为不足该期间的情形另定基数，例如按预计的年费计算。',
    },
    en: {
      problem: 'The base is what was paid over a past period, which is empty when the contract begins.',
      reason: 'In the first year (or months) the limit or penalty is nil or unknown.',
      repair: 'Agree on another base for the beginning, such as the expected yearly fee.',
    },
  },
  'ceiling-yields': {
    'zh-CN': {
      problem: '先写了上限，又写以实际结算为准。',
      reason: '费用超过上限时付不付，两种理解都说得通。',
      repair: '写明实际结算额不得超过上限，或者删去上限。',
    },
    en: {
      problem: 'A ceiling, and then the actual amount is to count.',
      reason: 'Whether more than the ceiling is paid can be argued either way.',
      repair: 'Say that the actual amount may not exceed the ceiling, or strike it.',
    },
  },
} as const satisfies FindingTexts
