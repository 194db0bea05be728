import type { FindingTexts } from '../../finding-texts.ts'

export const TOTALS_ABOVE_CEILINGS = {
  'total-above-ceiling': {
    'zh-CN': {
      problem: '总价写 {total}，又写不得超过 {limit}。',
      reason: '总价一开始就高于上限，按哪个数结算说不清。',
      repair: '核对两个数，使总价不高于上限。',
    },
    en: {
      problem: 'The total is {total}, and it may not exceed {limit}.',
      reason: 'The total is above its ceiling from the start, so nobody knows which figure counts.',
      repair: 'Check both, and keep the total within the ceiling.',
    },
  },
} as const satisfies FindingTexts
