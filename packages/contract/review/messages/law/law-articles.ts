import type { FindingTexts } from '../../finding-texts.ts'

export const LAW_ARTICLES = {
  'law-article-astray': {
    'zh-CN': {
      problem: '“{cited}”规定的是{about}，此处说的是{matter}。',
      reason: '引错条文会使约定的依据落空。',
      repair: '改引规定{matter}的条文（第 {articles} 条），并按现行文本核对。',
    },
    en: {
      problem: '"{cited}" is about {about}; here the matter is {matter}.',
      reason: 'A wrong article gives the clause no ground.',
      repair: 'Cite the article on {matter} ({articles}), and check it against the text in force.',
    },
  },
} as const satisfies FindingTexts
