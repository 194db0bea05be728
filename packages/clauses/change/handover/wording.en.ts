import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { choose, client, items, lead, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Handover',
  body: [
    lead(
      p`Within ${term('within', duration)} after the end or rescission of this Contract, ${provider} shall hand over the following to ${client} or the successor that it names, with a list:`,
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
      return: p`All carriers of materials and data of ${client} are returned by ${provider}, which keeps no copy.`,
      destroy: p`All materials and data of ${client} are erased or destroyed by ${provider} so that they cannot be restored.`,
      'return-and-destroy': p`All materials and data of ${client} are first returned by ${provider} and, once ${client} confirms that they are complete, remaining copies are erased or destroyed so that they cannot be restored.`,
    }),
    p`What the law requires ${provider} to retain is only stored, with the protection needed, and used for nothing else.`,
    when(
      'certificateWithin',
      p`Within ${term('certificateWithin', duration)} after return, erasure or destruction, ${provider} shall certify in writing its extent, manner, time and who did it.`,
    ),
    when(
      'confirm',
      p`Within ${term('confirm.within', duration)} after receipt of the list, ${client} shall confirm the handover or object in writing; silence ${choose('confirm.silence', { accepted: s`counts as completion`, 'not-accepted': s`does not count as completion` })}.`,
    ),
    when(
      'transition',
      p`If ${client} so asks, ${provider} shall go on serving for ${term('transition.length', duration)} after the end and help the successor, ${choose('transition.charged', { true: s`at the fees of this Contract`, false: s`free of charge` })}.`,
    ),
    p`During the handover each party names a person in charge; customer data may not be withheld because of a dispute over fees.`,
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
  },
  help: {
    purpose: 'States what is handed over at the end, how soon, what becomes of data, and services in transition.',
    legalBasis:
      'Civil Code art. 558 (duties after the end); Personal Information Protection Law arts. 21(2) and 47 (return or erasure).',
    forClient: 'List open matters and the knowledge base, ask for a certificate, leave time to change provider.',
    forProvider: 'Ask for a time to confirm and what silence means; services in transition should be paid.',
  },
  findings: {
    'no-certificate': 'No written certificate of return or destruction is agreed; nothing proves that it was done.',
    'no-confirmation': 'Nothing says how soon the handover is confirmed.',
    'unpaid-transition': 'Services after the end are free of charge.',
    'customer-data-missing': 'Customer data are not among what is handed over.',
  },
}
