import type { ClauseText } from '../../clause.ts'
import { duration, phrase } from '../../say/index.ts'
import { andSemicolons, choose, client, list, p, provider, s, term, when } from '../../wording/build.ts'

const answerable = p`For subcontracted work ${provider} answers to ${client} as for its own, and sees to it that the subcontractor keeps what this Contract says on quality, confidentiality and personal information; a subcontractor may not subcontract again.`

export const text: ClauseText = {
  title: 'Subcontracting',
  body: [
    choose('allowed', {
      forbidden: p`${provider} shall provide all services itself and may not subcontract any part of them.`,
      'with-consent': [
        p`${provider} may not subcontract the whole of the services, nor any part of them without the prior written consent of ${client}.`,
        answerable,
      ],
      'with-notice': [
        p`${provider} may not subcontract the whole of the services; before subcontracting a part it shall tell ${client} in writing the name and qualification of the subcontractor and what it is to do.`,
        answerable,
      ],
    }),
    when(
      'reply',
      p`${client} shall answer a request for subcontracting in writing within ${term('reply.within', duration)} of receipt, and silence counts as ${choose('reply.silence', { consent: s`consent`, refusal: s`refusal` })}.`,
    ),
    when(
      'excluded',
      p`The following may in no case be subcontracted: ${list('excluded', s`${term('', phrase)}`, andSemicolons)}.`,
    ),
    when(
      'copyWithin',
      p`${provider} shall file a copy of the subcontract with ${client} within ${term('copyWithin', duration)} of its signature; prices may be masked.`,
    ),
    when(
      'replaceWithin',
      p`If ${client} has good reason to hold a subcontractor unfit, it may ask for replacement in writing; ${provider} shall replace the subcontractor or do the work itself within ${term('replaceWithin', duration)} of receipt.`,
    ),
  ],
  labels: {
    allowed: 'Subcontracting',
    reply: 'Answer',
    'reply.within': 'Answer within',
    'reply.silence': 'Silence means',
    excluded: 'Never subcontracted',
    copyWithin: 'Copy filed within',
    replaceWithin: 'Replaced within',
  },
  help: {
    purpose: 'States whether others may do part of the services, and who answers for them.',
    legalBasis:
      'Civil Code arts. 593 (breach caused by third persons) and 923 (sub-agency); Personal Information Protection Law art. 21(3) (sub-processing).',
    forClient: 'Sub-processing of personal information needs your consent; ask for copies and a right to replacement.',
    forProvider: 'Ask for mere notice for peaks and auxiliary work, and for a time to answer.',
  },
  findings: {
    'silence-is-consent': 'Silence counts as consent; others may handle the client’s data without its knowing.',
    'no-reply-time': 'Nothing says how soon a request for subcontracting is answered.',
    'notice-only': 'Notice is enough, though sub-processing of personal information needs the client’s consent by law.',
    'no-exclusion': 'Parts may be subcontracted, but nothing says what the provider must do itself.',
  },
}
