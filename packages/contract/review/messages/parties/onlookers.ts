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
  'party-outside': {
    'zh-CN': {
      problem: '{parties}在合同中享有权利或者承担义务，却不在签署生效的各方之列。',
      reason: '没有签署的人不受合同约束。',
      repair: '列为当事人并签署，或者改为另行签订协议。',
    },
    en: {
      problem: '{parties} has rights or duties and is not among those who sign.',
      reason: 'Who does not sign is not bound.',
      repair: 'Make it a party that signs, or conclude an agreement with it.',
    },
  },
} as const satisfies FindingTexts
