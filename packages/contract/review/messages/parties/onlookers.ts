import type { FindingTexts } from '../../finding-texts.ts'

export const ONLOOKERS = {
  'party-without-part': {
    'zh-CN': {
      problem: '“{role}”与双方并列，没有一个条款给它权利或者义务。',
      reason: '它是不是当事人、要不要签字，会有争议。',
      repair: '写明它的权利义务并由它签署，或者删去。',
    },
    en: {
      problem: '“{role}” is listed with the parties; no clause gives it a right or a duty.',
      reason: 'Whether it is a party and has to sign can be disputed.',
      repair: 'Say what it may and must do and let it sign, or strike it.',
    },
  },
} as const satisfies FindingTexts
