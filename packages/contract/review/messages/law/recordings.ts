import type { FindingTexts } from '../../finding-texts.ts'

export const RECORDINGS = {
  'recording-kept-short': {
    'zh-CN': {
      problem: '录音或者记录只保存{period}。',
      reason: '投诉、对账和考核申诉往往在一个月以后，届时已无从查证。',
      repair: '延长到覆盖投诉、结算和诉讼的期间，例如六个月；法律另有更长规定的从其规定。',
    },
    en: {
      problem: 'Recordings are kept for {period} only.',
      reason: 'Complaints, settlements and appeals come a month later or more; nothing is left to check.',
      repair:
        'Keep them through complaints, settlement and suits, for example six months, or longer where law says so.',
    },
  },
} as const satisfies FindingTexts
