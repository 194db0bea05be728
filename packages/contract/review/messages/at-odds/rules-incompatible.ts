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
} as const satisfies FindingTexts
