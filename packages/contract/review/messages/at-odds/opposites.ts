import type { FindingTexts } from '../../finding-texts.ts'

export const OPPOSITES = {
  'people-differ': {
    'zh-CN': {
      problem: '所列人数合计为 {sum} 人，与所写的 {total} 人不符。',
      reason: '应到多少人说法不一，人数考核与按人计费都会有争议。',
      repair: '改正各班次、各岗位的人数或者总数。',
    },
    en: {
      problem: 'The people that are listed make {sum}, not {total}.',
      reason: 'How many people are owed is said in two ways; attendance and fees by the head will be disputed.',
      repair: 'Correct the numbers of shifts and roles, or the total.',
    },
  },
  'deduction-cap-contradicts': {
    'zh-CN': {
      problem: '此处扣款不设上限，另一处又写“{words}”。',
      reason: '扣到多少为止有两种说法，扣款的数额必有争议。',
      repair: '只保留一种说法；建议设上限。',
    },
    en: {
      problem: 'Deductions are unlimited here and limited elsewhere: “{words}”.',
      reason: 'Two answers to how much may be deducted make every large deduction a dispute.',
      repair: 'Keep one of the two; a limit is advisable.',
    },
  },
  'exit-contradicts': {
    'zh-CN': {
      problem: '此处禁止单方解除，另一处又写“{words}”。',
      reason: '能否提前通知后解除有两种说法，解除是否有效必有争议。',
      repair: '写明哪种解除被禁止，或者删去其中一处。',
    },
    en: {
      problem: 'Ending the contract alone is forbidden here and allowed elsewhere: “{words}”.',
      reason: 'Whether a party may leave after notice is said in two ways, so every notice can be contested.',
      repair: 'Say which way of ending is forbidden, or delete one of the two.',
    },
  },
} as const satisfies FindingTexts
