import type { FindingTexts } from '../../finding-texts.ts'

export const VOID_SENTENCES = {
  'sentence-void': {
    'zh-CN': {
      problem: '“{words}”照字面无法执行：否定套否定，以自身为准，或者条件总是成立、从不成立。',
      reason: '当事人不知道应当做什么，也无从判断是否违约；多半漏字、多字或者写反。',
      repair: '按本意重写：否定只留一个，标准写出具体内容，条件写成可能成立也可能不成立的事实。',
    },
    en: {
      problem:
        '“{words}” cannot be followed as it stands: refusals undo each other, it refers to itself, or its condition always or never holds.',
      reason:
        'Nobody can tell what to do or whether it was done; most likely a word is missing, too many or turned round.',
      repair: 'Say it anew: one refusal, a standard with its contents, a condition that may hold or not.',
    },
  },
} as const satisfies FindingTexts
