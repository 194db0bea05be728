import type { ReviewRule } from '../../clause.ts'
import type { GoverningLawTerms } from './terms.ts'

type Parties = Readonly<Partial<Record<'client' | 'provider', { readonly creditCode?: string }>>>

export const review: readonly ReviewRule<GoverningLawTerms>[] = [
  {
    code: 'foreign-law-at-home',
    severity: 'warning',
    legalBasis: {
      'zh-CN': '《最高人民法院关于适用〈中华人民共和国涉外民事关系法律适用法〉若干问题的解释（一）》',
      en: 'Interpretation (I) of the Supreme People’s Court on the Law on the Application of Law to Foreign-Related Civil Relations',
    },
    check: ({ law }, draft) => {
      const parties = draft['identity/parties'] as Parties | undefined
      // A unified social credit code shows a party of the mainland.
      const areBothAtHome = parties?.client?.creditCode !== undefined && parties.provider?.creditCode !== undefined
      return law !== 'mainland-china' && areBothAtHome
        ? [{ path: 'law', repair: { op: 'set', path: 'general/governing-law.law', value: 'mainland-china' } }]
        : []
    },
  },
]
