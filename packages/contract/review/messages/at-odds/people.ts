import type { FindingTexts } from '../../finding-texts.ts'

export const PEOPLE = {
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
} as const satisfies FindingTexts
