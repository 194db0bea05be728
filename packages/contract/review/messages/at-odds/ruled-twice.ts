import type { FindingTexts } from '../../finding-texts.ts'

export const RULED_TWICE = {
  'ruled-twice': {
    'zh-CN': {
      problem: '{number} 对同一事项作了两次不同的约定。',
      reason: '两处约定冲突时无法确定适用哪一处。',
      repair: '保留一处。',
    },
    en: {
      problem: '{number} rules the same matter twice, differently.',
      reason: 'When the two conflict nobody knows which holds.',
      repair: 'Keep one of them.',
    },
  },
} as const satisfies FindingTexts
