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
  'hours-miscounted': {
    'zh-CN': {
      problem: '起止时间相隔{length}小时，写的是{hours}小时。',
      reason: '服务时间和按小时计的费用都不能确定。',
      repair: '改正时间或者小时数。',
    },
    en: {
      problem: 'The times are {length} hours apart, the text says {hours}.',
      reason: 'Service hours, and fees by the hour, are uncertain.',
      repair: 'Correct the times or the number.',
    },
  },
} as const satisfies FindingTexts
