import type { FindingTexts } from '../../finding-texts.ts'

export const SHIFTS = {
  'hours-uncovered': {
    'zh-CN': {
      problem: '保证每天 {hours} 小时，班次合计只有 {length} 小时。',
      reason: '排班做不到所保证的时长，从第一天起就违约。',
      repair: '延长班次，或者改小保证的时长。',
    },
    en: {
      problem: '{hours} hours a day are promised, the shifts last {length}.',
      reason: 'The roster cannot keep the promise.',
      repair: 'Lengthen the shifts or promise less.',
    },
  },
} as const satisfies FindingTexts
