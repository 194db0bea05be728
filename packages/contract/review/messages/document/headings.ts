import type { FindingTexts } from '../../finding-texts.ts'

export const HEADINGS = {
  'heading-unfulfilled': {
    'zh-CN': {
      problem: '标题写有“{topics}”，条文里没有这方面的约定。',
      reason: '以为已经约定，其实没有；也可能是条文漏掉了。',
      repair: '补上约定，或者改标题。',
    },
    en: {
      problem: 'The heading promises “{topics}”, and the text has nothing on it.',
      reason: 'It seems to be ruled and is not; a paragraph may have been lost.',
      repair: 'Add the rule, or change the heading.',
    },
  },
  'heading-astray': {
    'zh-CN': {
      problem: '标题是“{heading}”，条文却是{matter}方面的约定。',
      reason: '标题与内容错位，可能是复制时丢了原来的条文。',
      repair: '改正标题，并补上“{heading}”应有的约定。',
    },
    en: {
      problem: 'The heading is "{heading}", the text is about {matter}.',
      reason: 'Heading and text were mixed up; the clause that belongs here may have been lost.',
      repair: 'Mend the heading, and supply what belongs below "{heading}".',
    },
  },
} as const satisfies FindingTexts
