import type { ClauseText } from '../../clause.ts'
import { andCommas, choose, law, list, p, s, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Damages',
  body: [
    choose('actualLoss', {
      true: p`A party whose breach causes loss to the other shall compensate the actual loss and the benefit that performance would have brought, but not more than the loss that it foresaw or ought to have foreseen when this Contract was concluded.`,
      false: p`Apart from liquidated damages, the party in breach does not compensate other losses, except for liability that cannot be excluded under ${law('article 506 of the Civil Code of the PRC')}.`,
    }),
    choose('beyondPenalty', {
      true: p`Where liquidated damages do not cover the loss, the party in breach shall compensate the excess.`,
      false: p`Liquidated damages are the agreed compensation for the whole loss; no claim may be made for loss beyond them unless the law provides otherwise.`,
    }),
    when(
      'costs',
      p`The party in breach shall bear the following costs reasonably incurred by the other party in enforcing its rights (subject to any other provision of this Contract on the costs of disputes): ${list(
        'costs',
        choose('', {
          litigation: s`court or arbitration fees`,
          lawyer: s`lawyers’ fees`,
          notary: s`notarial and expert fees`,
          travel: s`travel costs`,
          preservation: s`costs of preservation and its security`,
        }),
        andCommas,
      )}.`,
    ),
    p`A party that has compensated customers or other third parties for harm from the services may recover from the other party the part that the other party ought to bear.`,
  ],
  labels: { actualLoss: 'Actual loss', beyondPenalty: 'Loss beyond liquidated damages', costs: 'Costs borne' },
  help: {
    purpose: 'States which loss is compensated, how it stands to liquidated damages, and who bears costs.',
    legalBasis: 'Civil Code arts. 584 (extent of damages), 585(2) (adjustment of penalties) and 506 (void exclusions).',
    forClient: 'Say that loss beyond the penalty is paid, and list lawyers’ fees; unagreed they are hardly granted.',
    forProvider: 'Make the penalty the whole compensation, or match it with a cap; no unlimited indirect loss.',
  },
  findings: {
    'beyond-penalty-without-loss': {
      problem: 'Loss is excluded, yet loss beyond the penalty is to be paid: a contradiction.',
      reason: 'Both cannot hold; the extent of damages is unclear.',
      repair: 'Let actual loss be compensated, or drop what goes beyond the penalty.',
    },
    'loss-excluded': {
      problem: 'Loss is excluded, to the harm of the innocent party; intent, gross negligence and injury cannot be.',
      reason: 'Excluding liability for injury, or for loss by intent or gross negligence, is void.',
      repair: 'Let actual loss be compensated, and control the risk by a cap.',
    },
    'no-costs': {
      problem: 'Nothing says who bears the costs; lawyers’ fees are then hardly granted.',
      reason: 'Without agreement lawyers’ fees are generally not awarded.',
      repair: 'List the costs that the party in breach bears.',
    },
  },
}
