import type { FindingTexts } from '../../finding-texts.ts'

export const EXPLANATIONS = {
  'explanation-operative': {
    'zh-CN': {
      problem: '价款或者违约后果只写在签署之后的说明里（共 {count} 处），正文没有引用。',
      reason: '说明不是合同条款，扣款、收费没有依据。',
      repair: '移入正文，或者写明说明是合同的组成部分。',
    },
    en: {
      problem:
        'Prices or penalties stand only in explanations behind the contract ({count} of them); no article takes them up.',
      reason: 'An explanation is no term: the deduction or charge has no ground.',
      repair: 'Move them into the articles, or make the explanations part of the contract.',
    },
  },
  'explanation-contradicts': {
    'zh-CN': {
      problem: '说明写“{second}”，第{article}条却写“{first}”。',
      reason: '说明本应解释条文，与条文不一致时以哪一个为准没有约定。',
      repair: '按第{article}条改正说明，或者写明以条文为准。',
    },
    en: {
      problem: 'The explanation says "{second}", article {article} says "{first}".',
      reason: 'An explanation ought to explain the article, and nothing says which of the two counts.',
      repair: 'Mend the explanation by article {article}, or say that the articles prevail.',
    },
  },
} as const satisfies FindingTexts
