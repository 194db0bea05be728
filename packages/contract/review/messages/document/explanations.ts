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
} as const satisfies FindingTexts
