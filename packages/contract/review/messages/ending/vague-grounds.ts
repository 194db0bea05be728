import type { FindingTexts } from '../../finding-texts.ts'

export const VAGUE_GROUNDS = {
  'ground-unmeasured': {
    'zh-CN': {
      problem: '以“{ground}”为解除或者终止的事由，没有标准，也没有给予改正的期限。',
      reason: '多久、多差、多重才算没有约定，解除是否有效必有争议。',
      repair: '写明情形和数值，例如连续或者累计几个考核期低于多少，并约定催告和改正的期限。',
    },
    en: {
      problem: '“{ground}” is a ground for ending, without a measure and without a time to cure.',
      reason: 'How long, how bad or how grave is not said; each notice can be contested.',
      repair:
        'List the cases and their figures, such as how many periods below which figure, and give a period for cure.',
    },
  },
} as const satisfies FindingTexts
