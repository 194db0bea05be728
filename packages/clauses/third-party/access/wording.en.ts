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
    )}. It shall use accounts of its own, which shall be neither shared nor lent.`,
    choose('customerData', {
      none: p`A third party shall have no access to personal information of customers.`,
      masked: p`Personal information of customers shall be de-identified before it is provided to a third party, so that no individual can be identified.`,
      'with-consent': p`Personal information of customers shall not be provided to a third party without the separate written consent of ${client}.`,
    }),
    p`When a third party leaves, the engaging party shall deactivate its accounts and recover its permissions and materials within ${term('revokeWithin', duration)}.`,
    when(
      'keepLog',
      p`Access by a third party shall be logged; the log shall be kept for ${term('keepLog', duration)} from each access and be open to both parties.`,
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
    'slow-revocation': {
      problem: 'Accounts stay open for more than three days after the exit.',
      reason: 'A third party that has left can still sign in.',
      repair: 'Shorten it to twenty-four hours, three days at most.',
    },
    'no-log': {
      problem: 'Nothing is said on a log of accesses; nobody can trace them later.',
      reason: 'Nobody can tell who saw what and when.',
      repair: 'Set how long the log is kept, for example six months.',
    },
    'short-log': {
      problem: 'The log is kept for less than six months, below the usual requirement for network logs.',
      reason: 'Network logs are to be kept for six months at least.',
      repair: 'Extend it to six months or more.',
    },
  },
}
