import type { ReviewRule } from '../../clause.ts'
import type { AnnexesTerms } from './terms.ts'

export const review: readonly ReviewRule<AnnexesTerms>[] = [
  {
    code: 'annex-twice',
    severity: 'error',
    check: ({ annexes }) => {
      const titles = annexes.map(({ title }) => title['zh-CN'])
      return titles.flatMap((title, index) =>
        titles.indexOf(title) < index ? [{ path: `annexes[${index}].title`, data: { title } }] : [],
      )
    },
  },
  {
    code: 'contents-unsaid',
    severity: 'note',
    check: ({ annexes }) =>
      annexes.flatMap(({ contents }, index) =>
        contents === undefined ? [{ path: `annexes[${index}].contents` }] : [],
      ),
  },
]
