import type { FindingTexts } from '../../finding-texts.ts'

export const DEFINITIONS = {
  'term-unused': {
    'zh-CN': {
      problem: '定义了“{term}”，正文却没有用到。',
      reason: '多半是正文用了别的说法，定义因此落空。',
      repair: '统一用词；确实不用的，删去定义。',
    },
    en: {
      problem: '"{term}" is defined and never used.',
      reason: 'Most often the text calls it something else, and the definition binds nobody.',
      repair: 'Use the defined term throughout, or strike the definition.',
    },
  },
  'term-defined-twice': {
    'zh-CN': {
      problem: '“{term}”在前文已有定义，此处又作了不同的定义。',
      reason: '同一用语两种含义，适用时必有争议。',
      repair: '合并为一处定义，或者换用不同的用语。',
    },
    en: {
      problem: '"{term}" was defined before, in other words.',
      reason: 'A term with two meanings is a dispute to come.',
      repair: 'Keep one definition, or use two terms.',
    },
  },
  'term-undefined': {
    'zh-CN': {
      problem: '“{term}”按约定应有定义，合同中却找不到，或者只是用它自己来解释。',
      reason: '没有定义的专用词，各方会各作解释。',
      repair: '补充定义，或者改用普通说法。',
    },
    en: {
      problem: '"{term}" is said to be defined in the contract, which does not define it, or only by itself.',
      reason: 'Each side will read it in its own way.',
      repair: 'Define it, or say it in ordinary words.',
    },
  },
} as const satisfies FindingTexts
