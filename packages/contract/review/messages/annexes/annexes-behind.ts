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
