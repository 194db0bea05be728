import type { FindingTexts } from '../../finding-texts.ts'

export const COMPONENTS = {
  'component-unpriced': {
    'zh-CN': {
      problem: '费用的组成里有“{parts}”，后面没有约定它的金额、算法和付款。',
      reason: '这一部分收不收、收多少没有依据，总费用也就算不出来。',
      repair: '写明“{parts}”的金额或者算法和付款日，不收的从组成中删去。',
    },
    en: {
      problem: 'The fee is said to include “{parts}”, and nothing says how much that is or when it is due.',
      reason: 'Whether and how much of it is owed is open, and so is the whole.',
      repair: 'State its amount or formula and the day of payment, or strike it.',
    },
  },
  'discount-unassigned': {
    'zh-CN': {
      problem: '“{words}”没有写明是哪一项服务、哪一个单价的优惠。',
      reason: '合同有几种价格，优惠用在哪一种上金额不同。',
      repair: '写明优惠的项目、期间，以及恢复后的价格。',
    },
    en: {
      problem: '“{words}” does not say which of several prices it cuts.',
      reason: 'The contract has several prices, and the sum depends on which is meant.',
      repair: 'Name the service, the time, and the price afterwards.',
    },
  },
} as const satisfies FindingTexts
