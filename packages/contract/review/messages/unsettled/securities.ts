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
  'security-unreturned': {
    'zh-CN': {
      problem: '{security}收了以后何时、在什么条件下退还没有约定。',
      reason: '没有退还的约定，扣留与抵扣都会有争议。',
      repair: '写明可以扣的情形、退还的日期和方式。',
    },
    en: {
      problem: 'Nothing says when the {security} is returned.',
      reason: 'What may be kept and when the rest goes back will be disputed.',
      repair: 'Say what may be deducted, and the day of return.',
    },
  },
  'security-return-untimed': {
    'zh-CN': {
      problem: '{security}退还的日期没有约定，有没有“问题”由谁认定也没有写。',
      reason: '收款方可以一直说还在核对，钱就拿不回来。',
      repair: '写明合同终止后几日内退还，可以扣的情形，由谁核对。',
    },
    en: {
      problem: 'The {security} is to be given back, and no day is set for it.',
      reason: 'Who holds it can go on checking, and the money stays away.',
      repair: 'State so many days after the end, what may be deducted, and who checks.',
    },
  },
} as const satisfies FindingTexts
