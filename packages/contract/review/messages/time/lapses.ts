import type { FindingTexts } from '../../finding-texts.ts'

export const LAPSES = {
  'paper-lapses-early': {
    'zh-CN': {
      problem: '{paper}到 {to} 为止，合同到 {last} 才期满。',
      reason: '最后一段时间没有保障，出了问题无从主张。',
      repair: '有效期至少到合同期满，或者约定到期前续办。',
    },
    en: {
      problem: '{paper} lasts until {to}, the contract until {last}.',
      reason: 'The last stretch of the term is not covered.',
      repair: 'Let it last as long as the contract, or say that it is renewed in time.',
    },
  },
} as const satisfies FindingTexts
