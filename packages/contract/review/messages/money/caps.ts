import type { FindingTexts } from '../../finding-texts.ts'

export const CAPS = {
  'cap-and-unlimited': {
    'zh-CN': {
      problem: '第{article}条写“{words}”，此处又为同一方的责任设了上限。',
      reason: '有没有上限，两处说法相反。',
      repair: '删去一处，或者写明哪些情形不受上限限制。',
    },
    en: {
      problem: 'Article {article} says “{words}”; here the liability of the same party has a limit.',
      reason: 'Whether there is a limit is said both ways.',
      repair: 'Strike one of them, or say which breaches the limit does not hold for.',
    },
  },
  'damages-full-and-capped': {
    'zh-CN': {
      problem: '先写赔偿全部损失，紧接着又设上限。',
      reason: '赔全部还是只赔到上限，两种说法不能同时成立。',
      repair: '写明在上限以内赔偿，并列出不受上限限制的情形。',
    },
    en: {
      problem: 'All losses are to be made good, and in the same breath only up to a limit.',
      reason: 'Both cannot hold.',
      repair: 'Say that losses are made good up to the limit, and what the limit does not hold for.',
    },
  },
  'penalty-above-cap': {
    'zh-CN': {
      problem: '此处的“{penalty}”高于第{article}条的总上限“{limit}”。',
      reason: '单项就超过总上限，是否受上限限制有两种理解。',
      repair: '把该项列为上限的例外，或者调整数额、比例。',
    },
    en: {
      problem: '“{penalty}” is above the overall cap of “{limit}” (article {article}).',
      reason: 'One item exceeds the cap on everything: which of them counts can be argued either way.',
      repair: 'Except it from the cap, or change one of the two.',
    },
  },
} as const satisfies FindingTexts
