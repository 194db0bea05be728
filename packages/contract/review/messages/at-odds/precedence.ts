import type { FindingTexts } from '../../finding-texts.ts'

export const PRECEDENCE = {
  'precedence-circular': {
    'zh-CN': {
      problem: '先写以{one}为准，又写以{other}为准。',
      reason: '两份文本互相优先，不一致时无法确定适用哪一份。',
      repair: '只保留一个优先顺序；例外写明事项。',
    },
    en: {
      problem: 'First {one} prevails, then {other}.',
      reason: 'Each of two documents is to prevail over the other: where they differ there is no answer.',
      repair: 'Keep one order of precedence, and name the matters of any exception.',
    },
  },
} as const satisfies FindingTexts
