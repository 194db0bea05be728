import type { ReviewRule } from '../../clause.ts'
import type { BreachTerms } from './terms.ts'

/** Paying for the service, not passing on what somebody else pays. */
const PAYS_THE_FEE = /(?:支付|缴纳|拖欠)[^。]{0,6}(?:服务)?(?:费用?|款项|报酬)/

export const review: readonly ReviewRule<BreachTerms>[] = [
  {
    code: 'one-sided-events',
    severity: 'warning',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第六条', en: 'Civil Code art. 6' },
    check: ({ events }) => {
      const parties = new Set(events.map(({ by }) => by))
      return parties.size === 1 && !parties.has('both') ? [{ path: 'events' }] : []
    },
  },
  {
    code: 'provider-late-payment',
    severity: 'error',
    check: ({ events }) =>
      events.flatMap(({ by, event }, index) =>
        by === 'provider' && PAYS_THE_FEE.test(event)
          ? [
              {
                path: `events[${index}].by`,
                repair: { op: 'set', path: `remedies/breach.events[${index}].by`, value: 'client' },
              },
            ]
          : [],
      ),
  },
  {
    code: 'no-cure',
    severity: 'warning',
    check: ({ cure }) => (cure.value === 0 ? [{ path: 'cure' }] : []),
  },
  {
    code: 'silence-without-rule',
    severity: 'note',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第一百四十条第二款', en: 'Civil Code art. 140(2)' },
    check: ({ reply }) => (reply === undefined ? [{ path: 'reply' }] : []),
  },
]
