import type { FindingTexts } from '../../finding-texts.ts'

export const COUNTS_OF_ITEMS = {
  'count-of-items-differs': {
    'zh-CN': {
      problem: '列出 {count} 项，写的却是 {stated} 项。',
      reason: '多列或者漏列了哪一项看不出来，范围因此有争议。',
      repair: '核对所列各项，改正数字或者补全。',
    },
    en: {
      problem: '{count} items are listed, the text counts {stated}.',
      reason: 'Which of them is missing or too many cannot be told, so the extent is open.',
      repair: 'Check the list, and correct the number or the list.',
    },
  },
  'copies-to-one-side': {
    'zh-CN': {
      problem: '合同 {all} 份都归一方，另一方没有。',
      reason: '没有原件的一方在争议中难以举证。',
      repair: '写明双方各执几份。',
    },
    en: {
      problem: 'All {all} copies go to one side, the other receives none.',
      reason: 'Who holds no original can hardly prove what was agreed.',
      repair: 'Say how many copies each side holds.',
    },
  },
} as const satisfies FindingTexts
