import type { FindingTexts } from '../../finding-texts.ts'

export const ORDERS = {
  'orders-unlawful': {
    'zh-CN': {
      problem: '明知指令或者话术违法，仍要求执行。',
      reason: '违反强制性规定的约定无效；知道违法仍去做的，与委托方承担连带责任。',
      repair: '改为认为违法的可以暂停执行，书面说明理由，待对方改正后再执行。',
    },
    en: {
      problem: 'An order or a script has to be carried out though it is held to be unlawful.',
      reason: 'Terms against mandatory law are void, and whoever knowingly does what is unlawful is jointly liable.',
      repair: 'Let whoever holds it to be unlawful suspend it and give the reason in writing until it is mended.',
    },
  },
} as const satisfies FindingTexts
