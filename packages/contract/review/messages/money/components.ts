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
  'share-of-itself': {
    'zh-CN': {
      problem: '“{whole}”里包含“{part}”，“{part}”又按“{whole}”的比例计算，互为前提。',
      reason: '以不含还是含这一部分的金额为基数，算出来的结果不同。',
      repair: '把计算基数改为不含“{part}”的金额（如基础服务费），或者写明是在总额之外另加。',
    },
    en: {
      problem: '“{whole}” contains “{part}”, and “{part}” is a share of “{whole}”: each presupposes the other.',
      reason: 'With or without that part in the base, the sum is another.',
      repair: 'Take the share of an amount without that part, or say that it comes on top.',
    },
  },
} as const satisfies FindingTexts
