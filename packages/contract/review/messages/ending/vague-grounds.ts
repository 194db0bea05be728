import type { FindingTexts } from '../../finding-texts.ts'

export const VAGUE_GROUNDS = {
  'grave-breach-undefined': {
    'zh-CN': {
      problem: '以“{words}”为解除或终止的事由，但没有说明何为重大，也没有给予改正的期限。',
      reason: '是否达到解除的程度容易产生争议。',
      repair: '列明重大违约的情形，并约定催告和改正的期限。',
    },
    en: {
      problem: '"{words}" ends the contract, but what is grave is not said, and no time to cure is given.',
      reason: 'Whether it is grave enough will be disputed.',
      repair: 'List the cases and give a period for cure.',
    },
  },
  'ground-unmeasured': {
    'zh-CN': {
      problem: '以“{ground}”作为解除的理由，没有标准。',
      reason: '多久、多差才算没有约定，解除是否有效必有争议。',
      repair: '写明连续或者累计几个考核期低于多少。',
    },
    en: {
      problem: '“{ground}” is a ground for ending, without a measure.',
      reason: 'How long or how bad is not said; each notice can be contested.',
      repair: 'Say how many periods below which figure.',
    },
  },
} as const satisfies FindingTexts
