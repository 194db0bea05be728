import type { FindingTexts } from '../../finding-texts.ts'

export const RULES_INCOMPATIBLE = {
  'rules-incompatible': {
    'zh-CN': {
      problem: '与第{article}条的“{words}”不能同时做到。',
      reason: '照一处做就违反另一处，违约与否各说各话。',
      repair: '写明以哪一处为准，或者为其中一处加上例外。',
    },
    en: {
      problem: 'This cannot be done together with “{words}” (article {article}).',
      reason: 'Whoever keeps the one breaks the other.',
      repair: 'Say which prevails, or make one the exception of the other.',
    },
  },
  'rules-unreconciled': {
    'zh-CN': {
      problem: '与第{article}条的“{words}”说法相反，两处的关系没有写明。',
      reason: '一处可能是另一处的例外，但合同没有这样写，双方会各执一条。',
      repair: '写明哪一处是例外、适用于哪些情形，或者只保留一处。',
    },
    en: {
      problem: 'This says the opposite of “{words}” (article {article}), and nothing says how the two go together.',
      reason: 'One may be meant as the exception of the other; unsaid, each side will rely on the one that suits it.',
      repair: 'Say which is the exception and when it applies, or keep only one.',
    },
  },
} as const satisfies FindingTexts
