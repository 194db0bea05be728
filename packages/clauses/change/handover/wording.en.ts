import type { ClauseText } from '../../clause.ts'
import { duration, share } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { choose, client, items, lead, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Handover',
  body: [
    lead(
      p`Within ${term('within', duration)} after the end or rescission of this Contract, ${provider} shall hand over the following to ${client} or the successor that it designates, and draw up a handover list:`,
      items(
        'items',
        choose('', {
          'customer-data': p`customer data and service records.`,
          'business-data': p`business data and reports.`,
          'work-in-progress': p`matters not yet closed, with their state.`,
          knowledge: p`scripts, knowledge bases and training materials.`,
          accounts: p`system accounts, permissions and keys.`,
          equipment: p`equipment and things that ${client} provided.`,
        }),
      ),
    ),
    choose('data', {
      return: p`${provider} shall return all media containing materials and data of ${client} and shall keep no copy.`,
      destroy: p`${provider} shall irrecoverably erase or destroy all materials and data of ${client} that it holds.`,
      'return-and-destroy': p`${provider} shall first return all materials and data of ${client} and, once ${client} has confirmed that they are complete, irrecoverably erase or destroy the remaining copies.`,
    }),
    p`What the law requires ${provider} to retain shall during the retention period only be stored with the necessary security measures and shall not be used for any other purpose.`,
    when(
      'certificateWithin',
      p`Within ${term('certificateWithin', duration)} after return, erasure or destruction, ${provider} shall issue a written certificate stating the scope, manner, time and person responsible.`,
    ),
    when(
      'confirm',
      p`Within ${term('confirm.within', duration)} of receiving the handover list, ${client} shall confirm the handover or object in writing; failure to do so ${choose('confirm.silence', { accepted: s`is deemed completion of the handover`, 'not-accepted': s`is not deemed completion of the handover` })}.`,
    ),
    when(
      'transition',
      p`If ${client} so requires, ${provider} shall continue the services for ${term('transition.length', duration)} after the end and assist the successor in a smooth transition, ${choose('transition.charged', { true: s`at ${when('transition.feeShare', s`${term('transition.feeShare', share)} of `)}the fees of this Contract`, false: s`free of charge` })}.`,
    ),
    p`During the handover each party shall designate a person in charge; customer materials and data shall not be withheld because of a dispute over fees.`,
    ...deadlineAndLimitWords({ 'zh-CN': '本合同终止或者解除', en: 'the end or rescission of this Contract' }).en,
  ],
  labels: {
    items: 'Handed over',
    within: 'Within',
    data: 'Materials and data',
    certificateWithin: 'Certificate within',
    confirm: 'Confirmation',
    'confirm.within': 'Confirmed within',
    'confirm.silence': 'Silence means',
    transition: 'Services in transition',
    'transition.length': 'Length',
    'transition.charged': 'Charged',
    'transition.feeShare': 'Share of the fees',
    ...deadlineAndLimitLabels.en,
  },
  help: {
    purpose: 'States what is handed over at the end, how soon, what becomes of data, and services in transition.',
    legalBasis:
      'Civil Code art. 558 (duties after the end); Personal Information Protection Law arts. 21(2) and 47 (return or erasure).',
    forClient: 'List open matters and the knowledge base, ask for a certificate, leave time to change provider.',
    forProvider: 'Ask for a time to confirm and what silence means; services in transition should be paid.',
  },
  findings: {
    'no-certificate': {
      problem: 'No written certificate of return or destruction is agreed; nothing proves that it was done.',
      reason: 'Without a certificate destruction cannot be proved later.',
      repair: 'Set a time for the certificate, for example five working days.',
    },
    'no-confirmation': {
      problem: 'Nothing says how soon the handover is confirmed.',
      reason: 'When the handover is complete decides when the balance and the retention are paid.',
      repair: 'Set a time to confirm and say what silence means.',
    },
    'unpaid-transition': {
      problem: 'Services after the end are free of charge.',
      reason: 'Services without pay are hardly given with zeal.',
      repair: 'Charge the usual fees, or limit the free period.',
    },
    'customer-data-missing': {
      problem: 'Customer data are not among what is handed over.',
      reason: 'When the entrustment ends personal information must be returned or deleted.',
      repair: 'Add customer data to what is handed over.',
    },
  },
}
