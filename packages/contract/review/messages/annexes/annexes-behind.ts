import type { FindingTexts } from '../../finding-texts.ts'

export const ANNEXES_BEHIND = {
  'prevailing-annex-absent': {
    'zh-CN': {
      problem: '约定以附件为准，附件却没有附上或者没有内容。',
      reason: '起决定作用的内容谁也看不到，事后补上的附件可以改变正文。',
      repair: '附上附件再签署，或者改为以正文为准。',
    },
    en: {
      problem: 'Annexes prevail, and there are none, or none with a text.',
      reason: 'Nobody can read what decides, and what is added later may change the contract.',
      repair: 'Attach them before signing, or let the text prevail.',
    },
  },
  'annex-name-conflict': {
    'zh-CN': {
      problem: '附件{number}在一处是“{first}”，在另一处是“{second}”。',
      reason: '条文引用附件{number}时，不知道指哪一份，其中一份可能根本没有附上。',
      repair: '两处的名称和编号统一，确实有两份的各编一号。',
    },
    en: {
      problem: 'Annex {number} is “{first}” in one place and “{second}” in another.',
      reason: 'Which of them a clause refers to is open, and one of them may not be attached.',
      repair: 'Use one name and number; where there are two documents, number both.',
    },
  },
  'annex-empty': {
    'zh-CN': {
      problem: '“{heading}”只有名称，没有内容。',
      reason: '其他附件都有内容，这一份是漏附还是没有不明。',
      repair: '补上内容，或者从附件中删去。',
    },
    en: {
      problem: '“{heading}” has a name and no text.',
      reason: 'Others have theirs: whether it was forgotten or never written is unclear.',
      repair: 'Add the text, or strike it.',
    },
  },
} as const satisfies FindingTexts
