import type { ClauseText } from '../../clause.ts'
import { duration, phrase } from '../../say/index.ts'
import { andSemicolons, client, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Duties of the Client',
  body: [
    p`Within ${term('materialsWithin', duration)} of signature ${client} shall give ${provider} the following materials needed for the services, and keep them true, complete and up to date: ${list('materials', s`${term('', phrase)}`, andSemicolons)}.`,
    when(
      'access',
      p`Within ${term('access.within', duration)} of signature ${client} shall give the staff of ${provider} the access they need to: ${list('access.systems', s`${term('', phrase)}`, andSemicolons)}.`,
    ),
    when(
      'training',
      p`Within ${term('training.within', duration)} of signature ${client} shall train key staff of ${provider} in: ${list('training.topics', s`${term('', phrase)}`, andSemicolons)}.`,
    ),
    when(
      'changeNotice',
      p`${client} shall tell ${provider} in writing ${term('changeNotice', duration)} ahead of changes of products, rules or campaigns that may affect the services.`,
    ),
    when(
      'replyWithin',
      p`${client} shall answer questions of ${provider} about the business within ${term('replyWithin', duration)} of receipt.`,
    ),
    p`${client} shall name a contact for daily coordination and pay the fees as agreed. Where the services cannot be provided as agreed because these duties are not met, the times concerned are extended and the metrics concerned are not assessed.`,
  ],
  labels: {
    materials: 'Materials',
    materialsWithin: 'Materials within',
    access: 'Access',
    'access.systems': 'Systems',
    'access.within': 'Access within',
    training: 'Training',
    'training.topics': 'Topics',
    'training.within': 'Training within',
    changeNotice: 'Notice of changes',
    replyWithin: 'Questions answered within',
  },
  help: {
    purpose: 'States which materials, access, training and answers the client owes, and when.',
    legalBasis: 'Civil Code arts. 509 (cooperation), 882 and 884 (conditions of work in service contracts).',
    forClient: 'Agree times that you can keep; delay extends service times and excuses metrics.',
    forProvider: 'Put a time on materials, access and training, and be excused from assessment without them.',
  },
  findings: {
    'no-access': 'Access to systems is not agreed; the services may be unable to start.',
    'no-change-notice': 'Changes of the business need not be told ahead; answers may be wrong.',
    'no-reply-time': 'No time is agreed for answering questions; resolution times invite dispute.',
  },
}
