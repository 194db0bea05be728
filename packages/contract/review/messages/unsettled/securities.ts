import type { FindingTexts } from '../../finding-texts.ts'

export const SECURITIES = {
  'security-ungrounded': {
    'zh-CN': {
      problem: '没有约定什么情形下可以扣除{security}。',
      reason: '对方违约时能不能扣、扣多少，都没有依据；不约定用途的{security}起不到担保作用。',
      repair: '写明可以扣除的情形、金额的确定、扣除前的通知和扣除后的补足。',
    },
    en: {
      problem: 'Nothing says in which cases the {security} may be kept.',
      reason: 'Whether and how much may be taken from it after a breach has no basis; it secures nothing.',
      repair: 'State the cases, how much, the notice before and the topping-up after.',
    },
  },
} as const satisfies FindingTexts
