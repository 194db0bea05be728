import type { ReviewRule } from '../../clause.ts'
import { roughHours } from '../../shared/rough-hours.ts'
import type { DisputesTerms } from './terms.ts'

const LONGEST_HOURS = roughHours({ value: 6, unit: 'month' })
/** A name that fits only one institution has more than a general word and no place-holder such as 当地. */
const VAGUE = /^(?:当地|本地|有关|相关|所在地|合同签订地|任何|某)|^仲裁(?:委员会|机构|院|中心)?$/
const INSTITUTION = /仲裁(?:委员会|院|中心)|国际仲裁|arbitration/i

export const review: readonly ReviewRule<DisputesTerms>[] = [
  {
    code: 'commission-not-determinable',
    severity: 'error',
    legalBasis: {
      'zh-CN': '《中华人民共和国仲裁法》（2025年修订）第二十七条、第二十九条',
      en: 'Arbitration Law (as revised in 2025) arts. 27 and 29',
    },
    check: ({ forum }) =>
      forum.kind === 'arbitration' && (VAGUE.test(forum.commission) || !INSTITUTION.test(forum.commission))
        ? [{ path: 'forum.commission', data: { commission: forum.commission } }]
        : [],
  },
  {
    code: 'no-negotiation-time',
    severity: 'note',
    check: ({ negotiation }) => (negotiation === undefined ? [{ path: 'negotiation' }] : []),
  },
  {
    code: 'long-steps',
    severity: 'warning',
    check: ({ negotiation, mediation }) => {
      const hours = [negotiation, mediation?.within].reduce((sum, each) => sum + (each ? roughHours(each) : 0), 0)
      return hours > LONGEST_HOURS ? [{ path: 'negotiation' }] : []
    },
  },
]
