import type { FindingTexts } from '../../finding-texts.ts'

export const EXITS = {
  'early-end-one-sided': {
    'zh-CN': {
      problem: '只有一方提前终止要付钱，另一方提前终止没有后果。',
      reason: '退出的代价只由一方承担。',
      repair: '约定双方提前终止的后果，并把依法解除除外。',
    },
    en: {
      problem: 'Only one party pays for leaving early; the other leaves at no cost.',
      reason: 'The price of leaving is borne by one side.',
      repair: 'Agree what either party pays, and except ending by law.',
    },
  },
} as const satisfies FindingTexts
