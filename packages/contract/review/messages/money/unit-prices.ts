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
  'price-steps-open': {
    'zh-CN': {
      problem: '分档的价格或者比例，没有说适用于超出的部分还是全部。',
      reason: '两种算法的金额不同；按全量计算时，量多反而可能更便宜。',
      repair: '写明“超出部分按”或者“全部按”所在档的价格、比例结算。',
    },
    en: {
      problem: 'Prices or shares by steps do not say whether they hold for the part above or for all of it.',
      reason: 'The two sums differ; taken on the whole volume, more work may even cost less.',
      repair: 'State that each price is for the part above the bound, or for the whole volume.',
    },
  },
  'floor-price-open': {
    'zh-CN': {
      problem: '约定了最低席位数，而各类席位单价不同，没有写明按哪一种单价计费。',
      reason: '最低消费是多少钱无法计算。',
      repair: '按席位种类分别写明最低数量，或者写明保底部分的单价。',
    },
    en: {
      problem: 'A minimum number of seats is paid for, and seats have several prices.',
      reason: 'What the minimum costs cannot be computed.',
      repair: 'State the minimum for each kind of seat, or the price of the minimum.',
    },
  },
} as const satisfies FindingTexts
