import type { FindingTexts } from '../../finding-texts.ts'

export const OBJECTIONS = {
  'objection-before-result': {
    'zh-CN': {
      problem: '“{words}”：提出异议的期限在知道结果之前就已届满。',
      reason: '结果还没有出来就要提异议，异议权落空，逾期又视为认可。',
      repair: '异议期限从收到结果之日起算。',
    },
    en: {
      problem: '“{words}”: the time for objections is over before the result is known.',
      reason: 'Nobody can object to what is not there yet, and silence counts as consent.',
      repair: 'Let the time for objections run from receipt of the result.',
    },
  },
} as const satisfies FindingTexts
