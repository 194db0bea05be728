import type { FindingTexts } from '../../finding-texts.ts'

export const PRECEDENCE = {
  'prevail-both': {
    'zh-CN': {
      problem: '前一句以{one}为准，此处又以{other}为准。',
      reason: '两份文本互相优先，冲突时没有答案。',
      repair: '只保留一个顺序；例外写明事项。',
    },
    en: {
      problem: 'First {one} prevails, then {other}.',
      reason: 'Where they differ there is no answer.',
      repair: 'Keep one order, and name the matters of any exception.',
    },
  },
  'precedence-circular': {
    'zh-CN': {
      problem: '两份文件互相以对方为准。',
      reason: '一旦不一致，无法确定适用哪一份。',
      repair: '只保留一个优先顺序。',
    },
    en: {
      problem: 'Each of two documents is said to prevail over the other.',
      reason: 'Where they differ, nobody knows which one applies.',
      repair: 'Keep one order of precedence.',
    },
  },
} as const satisfies FindingTexts
