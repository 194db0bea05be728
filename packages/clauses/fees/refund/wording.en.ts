import type { ClauseText } from '../../clause.ts'
import { duration, itemName, share } from '../../say/index.ts'
import { choose, client, items, lead, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Refund',
  body: [
    lead(
      p`${provider} shall refund to ${client} fees already received in each of the following cases:`,
      items(
        'grounds',
        p`${choose(
          'id',
          {
            'early-termination': s`early rescission or termination of this Contract`,
            'service-not-provided': s`failure of ${provider} to provide services as agreed`,
            'acceptance-failed': s`services that fail acceptance again after rectification`,
            overpayment: s`overpayment`,
            'contract-void': s`this Contract is void or annulled`,
          },
          s`“${term('id', itemName)}”`,
        )}: ${choose('proRata', {
          true: s`in proportion to the paid period that has not been served`,
          false: s`the amount concerned`,
          absent: s`the fees that correspond to the case`,
        })}${when('share', s`, at a share of ${term('share', share)}`)}.`,
      ),
    ),
    p`${provider} shall make the refund within ${term('within', duration)} after the case is established and issue a red-letter invoice as the law requires. A refund does not affect liability for breach.`,
  ],
  labels: {
    grounds: 'Cases',
    'grounds.id': 'Case',
    'grounds.share': 'Share paid back',
    'grounds.proRata': 'Pro rata of the period not served',
    within: 'Time',
  },
  help: {
    purpose: 'States when fees are paid back, how much, and how soon.',
    legalBasis: 'Civil Code arts. 566 (effects of rescission), 577 and 582 (price reduction).',
    forClient: 'With a large prepayment a refund clause is a must; ask for pro rata on early termination.',
    forProvider: 'Limit cases and shares; services already provided are not refunded.',
  },
  findings: {
    'ground-named-twice': {
      problem: 'The case “{id}” appears more than once, perhaps with different shares.',
      reason: 'Two shares for one case cannot both apply.',
      repair: 'Merge the entries.',
    },
    'share-above-whole': {
      problem: 'The share {share} is more than was paid.',
      reason: 'A refund cannot exceed what was paid; more is a penalty or damages.',
      repair: 'Set it to one hundred per cent at most, and put penalties in their clause.',
    },
    'no-measure': {
      problem: 'The case “{id}” does not say how much is paid back.',
      reason: 'Without a measure the amount is open to dispute.',
      repair: 'Enter a share, or refund in proportion to the period not served.',
    },
  },
}
