import type { FindingTexts } from '../../finding-texts.ts'

export const COPIES_OF_ONE = {
  'copies-to-one': {
    'zh-CN': {
      problem: '合同的份数全部由一方保存，另一方手里没有。',
      reason: '没有合同原件的一方难以查对约定，发生争议时也难以举证。',
      repair: '改为双方各执至少一份，具有同等效力。',
    },
    en: {
      problem: 'All copies are kept by one party.',
      reason: 'Whoever holds none cannot look up the terms, nor prove them.',
      repair: 'Let each party hold at least one copy of equal effect.',
    },
  },
} as const satisfies FindingTexts
