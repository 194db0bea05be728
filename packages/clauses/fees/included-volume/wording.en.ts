import type { ClauseText } from '../../clause.ts'
import { amount, decimal, itemName, price } from '../../say/index.ts'
import { volumeLabels, volumeUnitWords, volumeWords } from '../../shared/volume-words.ts'
import { choose, client, items, lead, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Included Volume',
  body: [
    lead(
      p`The following volumes are included in the other fees; ${client} pays no additional charge within them and pays the price stated in this clause for volume beyond them:`,
      items(
        '',
        p`“${term('id', itemName)}”: ${volumeWords('volume').en}${volumeUnitWords.en}with ${term('included', decimal)} included each month and ${term('unitPriceYuan', price)} a unit beyond; ${choose(
          'carryOver',
          {
            none: s`what is not used in a month lapses`,
            'next-month': s`what is not used in a month may be used in the following month and then lapses`,
            'contract-year': s`what is not used may be used later in the same contract year`,
          },
        )}${when('minimumChargeYuan', s`; the minimum charge for this volume is ${term('minimumChargeYuan', amount)} a month`)}.`,
      ),
    ),
    p`Volumes are counted from the service records that both parties confirm; each statement of ${provider} shall show the volume included, used, carried over and in excess.`,
  ],
  labels: {
    id: 'Item',
    ...volumeLabels('volume').en,
    per: 'Unit',
    included: 'Included each month',
    unitPriceYuan: 'Price beyond',
    carryOver: 'What is left over',
    minimumChargeYuan: 'Minimum charge',
  },
  help: {
    purpose: 'States how much volume the fees contain, what more of it costs, and what becomes of the rest.',
    legalBasis: 'Civil Code art. 509 (performance as agreed).',
    forClient: 'Ask that unused volume carries over; compare the included volume with past months.',
    forProvider: 'Price the excess to cover overtime and extra staff; a minimum charge recovers fixed investment.',
  },
  findings: {
    'included-nothing': {
      problem: 'Nothing is included, so the clause has no effect; agree a price instead.',
      reason: 'With nothing included each unit is charged as excess; it misleads and adds nothing.',
      repair: 'Enter the included volume, or drop the clause and agree a unit price.',
    },
    'overage-free': {
      problem: 'Volume beyond the included one is free however much it grows; make sure that this is meant.',
      reason: 'However much volume grows the fee stays, and quality may give way.',
      repair: 'Enter a price beyond the included volume, or confirm that it is unlimited.',
    },
    'minimum-with-carry-over': {
      problem:
        'Carry-over and a minimum charge together: unused volume is both kept and paid for, which invites dispute.',
      reason: 'Unused volume is paid for and kept: it may be counted twice.',
      repair: 'Keep one of the two, or say that carried volume does not count towards the minimum.',
    },
  },
}
