import type { FindingTexts } from '../../finding-texts.ts'

export const UNIT_PRICES = {
  'price-without-unit': {
    'zh-CN': {
      problem: '“{words}”没有写明计价的单位。',
      reason: '是元还是角、按通还是按分钟，结算时会有不同的算法。',
      repair: '写全单位，例如“8.5元/通”。',
    },
    en: {
      problem: '"{words}" does not say in what unit.',
      reason: 'Yuan or jiao, for each call or each minute: each side will reckon otherwise.',
      repair: 'Write the whole unit, for example "8.5 yuan a call".',
    },
  },
} as const satisfies FindingTexts
