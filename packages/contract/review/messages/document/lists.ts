import type { FindingTexts } from '../../finding-texts.ts'

export const LISTS = {
  'list-empty': {
    'zh-CN': {
      problem: '“{words}”之后没有列出任何内容。',
      reason: '所说的各项不存在，这一条等于没有约定。',
      repair: '把各项补上，或者写明见哪一条、哪个附件。',
    },
    en: {
      problem: 'Nothing follows “{words}”.',
      reason: 'The items that it announces do not exist, so the clause rules nothing.',
      repair: 'List them, or say where they stand.',
    },
  },
} as const satisfies FindingTexts
