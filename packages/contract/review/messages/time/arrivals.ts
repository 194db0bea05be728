import type { FindingTexts } from '../../finding-texts.ts'

export const ARRIVALS = {
  'arrival-after-start': {
    'zh-CN': {
      problem: '人员可以在签约后 {days} 日内到位，而服务自{start}起就开始。',
      reason: '服务开始时人员可以还没有到，达不到标准算谁的必有争议。',
      repair: '把到位的日期提前到服务开始之前，或者推迟服务开始的日期。',
    },
    en: {
      problem: 'Staff may arrive {days} days after signing, the service begins before that ({start}).',
      reason: 'When it begins nobody need be there, and who answers for missed targets is open.',
      repair: 'Let them arrive before the first day of service, or begin later.',
    },
  },
} as const satisfies FindingTexts
