import type { ClauseText } from '../../clause.ts'
import { duration, noticePeriod } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { choose, items, lead, p, provider, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'End of the Contract',
  body: [
    lead(
      p`The rights and duties under this Contract end in each of the following cases:`,
      items(
        'grounds',
        choose('', {
          expiry: p`the term expires and is not renewed.`,
          performed: p`both parties have performed all their duties.`,
          rescinded: p`this Contract is rescinded by law or as agreed.`,
          agreement: p`the parties agree in writing that it ends.`,
          'force-majeure': p`force majeure makes further performance impossible.`,
          dissolution: p`a party ceases to exist and nobody succeeds to its rights and duties.`,
        }),
      ),
    ),
    when(
      'notice',
      p`A party that foresees the end of this Contract shall give the other ${term('notice', noticePeriod)}written notice of the reason and the date.`,
    ),
    when(
      'providerNotice',
      p`Where ${provider} brings the end about, it shall give ${term('providerNotice', noticePeriod)}written notice.`,
    ),
    p`Within ${term('settleWithin', duration)} after the end the parties shall complete a final settlement of services rendered, sums due and unpaid, prepayments and quality deposits.`,
    when(
      'payWithin',
      p`The party that owes a balance shall pay it within ${term('payWithin', duration)} of the final settlement.`,
    ),
    when(
      'confirmWithin',
      p`Once the balance is paid and the handover completed, the parties shall sign a confirmation of the end within ${term('confirmWithin', duration)}.`,
    ),
    p`After the end the parties shall in good faith perform their duties of notice, assistance and confidentiality; liability for earlier breaches is not affected.`,
    ...deadlineAndLimitWords({ 'zh-CN': '本合同终止', en: 'the end of this Contract' }).en,
  ],
  labels: {
    grounds: 'Cases',
    notice: 'Notice',
    providerNotice: 'Notice of the provider',
    settleWithin: 'Final settlement within',
    payWithin: 'Balance paid within',
    confirmWithin: 'End confirmed within',
    ...deadlineAndLimitLabels.en,
  },
  help: {
    purpose: 'States when the contract is at an end, and the settlement and confirmation that follow.',
    legalBasis: 'Civil Code arts. 557 (cases), 558 (duties after the end) and 567 (settlement clauses survive).',
    forClient: 'Tie the settlement to handover and return of data; deal with the deposit in it.',
    forProvider: 'State when the balance is paid; undisputed fees should not wait for disputed ones.',
  },
  findings: {
    'expiry-missing': {
      problem: 'Expiry of the term is not among the cases.',
      reason: 'Expiry is the most common end; without it handover and settlement have no start.',
      repair: 'Add expiry to the cases.',
    },
    'slow-settlement': {
      problem: 'The final settlement may take more than three months.',
      reason: 'The balance and the retention stay outstanding.',
      repair: 'Shorten it to thirty days at most.',
    },
    'no-payment-time': {
      problem: 'Nothing says when the balance of the final settlement is paid.',
      reason: 'Without a time the balance may only be claimed on request.',
      repair: 'Set a time, for example ten working days.',
    },
  },
}
