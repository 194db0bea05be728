import type { LiabilityCapTerms } from '@heqi/terms'
import { compare, fractionOf } from '@heqi/vocabulary'
import type { Static } from 'typebox'
import type { ReviewRule } from '../../clause.ts'

type Terms = Static<typeof LiabilityCapTerms>
type Cap = Terms[number]

/** Civil Code 506: liability for these cannot be excluded, and so not be capped. */
const STATUTORY = ['wilful', 'gross-negligence'] as const
/** The same; but a service by telephone seldom injures anybody. */
const INJURY = 'personal-injury'

/** As it is written: a share, or an amount. */
const figureOf = (cap: Cap): string => (cap.base === 'amount' ? cap.amountYuan : cap.share)
const figurePath = (cap: Cap): string => (cap.base === 'amount' ? 'amountYuan' : 'share')

const isAbove = (cap: Cap, whole: Cap): boolean =>
  cap.scope === 'event' &&
  whole.scope !== 'event' &&
  cap.party === whole.party &&
  cap.base === whole.base &&
  compare(fractionOf(figureOf(cap)), fractionOf(figureOf(whole))) > 0

export const review: readonly ReviewRule<Terms>[] = [
  {
    code: 'event-above-whole',
    severity: 'error',
    check: (terms) =>
      terms.flatMap((cap, index) => {
        const whole = terms.find((other) => isAbove(cap, other))
        return whole
          ? [{ path: `[${index}].${figurePath(cap)}`, data: { event: figureOf(cap), whole: figureOf(whole) } }]
          : []
      }),
  },
  {
    code: 'cap-named-twice',
    severity: 'warning',
    check: (terms) =>
      terms.flatMap(({ party, scope }, index) =>
        terms.findIndex((other) => other.party === party && other.scope === scope) < index
          ? [{ path: `[${index}].scope` }]
          : [],
      ),
  },
  {
    code: 'statutory-exceptions-missing',
    severity: 'warning',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百零六条', en: 'Civil Code art. 506' },
    check: (terms) =>
      terms.flatMap(({ exceptions }, index) =>
        STATUTORY.every((each) => exceptions?.includes(each)) ? [] : [{ path: `[${index}].exceptions` }],
      ),
  },
  {
    code: 'injury-not-excepted',
    severity: 'note',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百零六条', en: 'Civil Code art. 506' },
    check: (terms) =>
      terms.flatMap(({ exceptions = [] }, index) =>
        STATUTORY.every((each) => exceptions.includes(each)) && !exceptions.includes(INJURY)
          ? [{ path: `[${index}].exceptions` }]
          : [],
      ),
  },
  {
    code: 'one-sided',
    severity: 'note',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第六条', en: 'Civil Code art. 6' },
    check: (terms) => (new Set(terms.map(({ party }) => party)).size === 1 ? [{ path: '' }] : []),
  },
]
