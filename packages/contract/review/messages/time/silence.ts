import type { FindingTexts } from '../../finding-texts.ts'

export const SILENCES = {
  'silence-too-soon': {
    'zh-CN': {
      problem: '“{words}”内没有答复就视为同意，时间短得来不及看。',
      reason: '一方还没有看到、核对，就要承担同意的后果，极易发生争议。',
      repair: '给出合理的期限，例如收到后五个工作日；涉及价格和扣款的，改为须书面确认。',
    },
    en: {
      problem: 'Silence for “{words}” counts as consent: too short to read what is consented to.',
      reason: 'A party is bound before it has seen or checked it.',
      repair:
        'Give a reasonable time, for example five working days; let prices and deductions be confirmed in writing.',
    },
  },
} as const satisfies FindingTexts
