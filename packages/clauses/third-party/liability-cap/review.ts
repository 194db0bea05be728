import { compare, fraction, fractionOf } from '@heqi/vocabulary'
import type { ReviewRule } from '../../clause.ts'
import type { ThirdPartyLiabilityCapTerms } from './terms.ts'

const WHOLE = fraction(1n, 1n)
/** An exemption from these is void by law. */
const MANDATORY = ['wilful', 'gross-negligence', 'personal-injury'] as const

export const review: readonly ReviewRule<ThirdPartyLiabilityCapTerms>[] = [
  {
    code: 'share-over-total',
    severity: 'warning',
    check: (terms) =>
      terms.base !== 'amount' && compare(fractionOf(terms.share), WHOLE) > 0 ? [{ path: 'share' }] : [],
  },
  {
    code: 'mandatory-exceptions',
    severity: 'warning',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百零六条', en: 'Civil Code art. 506' },
    check: ({ exceptions = [] }) =>
      MANDATORY.every((exception) => exceptions.includes(exception))
        ? []
        : [
            {
              path: 'exceptions',
              repair: {
                op: 'set',
                path: 'third-party/liability-cap.exceptions',
                value: [...new Set([...exceptions, ...MANDATORY])],
              },
            },
          ],
  },
  {
    code: 'excess-uncovered',
    severity: 'note',
    check: ({ excess }) => (excess === 'third-party' ? [{ path: 'excess' }] : []),
  },
]
