import type { FindingTexts } from '../../finding-texts.ts'

export const ASSESSED_ANYWAY = {
  'assessed-though-exempt': {
    'zh-CN': {
      problem: '既写这段时间不考核，又按这段时间的考核结果扣款。',
      reason: '没有考核就没有结果，扣款没有依据，能不能扣必有争议。',
      repair: '删去其中一处，或者写明从哪个月起考核并扣款。',
    },
    en: {
      problem: 'This time is free of assessment, and yet its result reduces the fee.',
      reason: 'Without an assessment there is no result, so any deduction will be disputed.',
      repair: 'Delete one of the two, or say from which month on results count.',
    },
  },
} as const satisfies FindingTexts
