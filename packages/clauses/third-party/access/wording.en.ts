import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { andCommas, choose, client, list, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Access of Third Parties',
  body: [
    p`As far as its work requires and for nothing else, a third party may have access to: ${list(
      'scope',
      choose('', {
        'service-records': s`service records`,
        systems: s`business systems`,
        premises: s`service premises`,
        materials: s`working materials`,
      }),
      andCommas,
    )}. It uses accounts of its own, which are neither shared nor lent.`,
    choose('customerData', {
      none: p`A third party may not see personal information of customers.`,
      masked: p`Personal information of customers is de-identified before a third party gets it, so that nobody can be identified.`,
      'with-consent': p`Personal information of customers is given to a third party only with the separate written consent of ${client}.`,
    }),
    p`When a third party leaves, the engaging party shall close its accounts and take back permissions and materials within ${term('revokeWithin', duration)}.`,
    when(
      'keepLog',
      p`Accesses of a third party are logged; the log is kept for ${term('keepLog', duration)} from each access and is open to both parties.`,
    ),
  ],
  labels: {
    scope: 'Access to',
    customerData: 'Personal information of customers',
    revokeWithin: 'Closed within',
    keepLog: 'Log kept for',
  },
  help: {
    purpose: 'States what a third party may see, whether customer data are part of it, and when access ends.',
    legalBasis:
      'Personal Information Protection Law arts. 21, 23 (processing for others, provision) and 51; Cybersecurity Law (retention of logs).',
    forClient: 'De-identify as a rule, and keep the log for six months at least.',
    forProvider: 'Separate accounts and a time to close them show who is answerable for a leak.',
  },
  findings: {
    'slow-revocation': 'Accounts stay open for more than three days after the exit.',
    'no-log': 'Nothing is said on a log of accesses; nobody can trace them later.',
    'short-log': 'The log is kept for less than six months, below the usual requirement for network logs.',
  },
}
