import type { FindingTexts } from '../../finding-texts.ts'

export const DOCUMENTS_ABSENT = {
  'document-absent': {
    'zh-CN': {
      problem: '《{document}》要执行，却没有作为附件。',
      reason: '没有附上的文件，内容可以由一方随时改，也无法证明签约时是什么。',
      repair: '把它列为附件并注明版本，或者写明修改须双方同意。',
    },
    en: {
      problem: 'The document “{document}” applies and is no annex.',
      reason: 'One party can change it at any time, and nobody can prove what it said.',
      repair: 'Attach it with its version; changes need both.',
    },
  },
} as const satisfies FindingTexts
