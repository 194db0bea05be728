import type { ReviewRule } from '../../clause.ts'
import type { DefinitionsTerms } from './terms.ts'

export const review: readonly ReviewRule<DefinitionsTerms>[] = [
  {
    code: 'defined-twice',
    severity: 'error',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第四百六十六条第一款', en: 'Civil Code art. 466(1)' },
    check: ({ own }) => {
      const terms = (own ?? []).map(({ term }) => term['zh-CN'])
      return terms.flatMap((term, index) =>
        terms.indexOf(term) < index ? [{ path: `own[${index}].term`, data: { term } }] : [],
      )
    },
  },
  {
    code: 'no-working-day',
    severity: 'warning',
    check: ({ standard }) => (standard.includes('working-day') ? [] : [{ path: 'standard' }]),
  },
]
