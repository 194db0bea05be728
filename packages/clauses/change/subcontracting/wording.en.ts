import type { ClauseText } from '../../clause.ts'
import { duration, phrase, share } from '../../say/index.ts'
import { andSemicolons, choose, client, list, p, provider, s, term, when } from '../../wording/build.ts'

const answerable = p`For subcontracted work ${provider} is liable to ${client} for the acts of the subcontractor as for its own, and shall ensure that the subcontractor complies with the provisions of this Contract on quality, confidentiality and personal information; a subcontractor shall not subcontract further.`

export const text: ClauseText = {
  title: 'Subcontracting',
  body: [
    choose('allowed', {
      forbidden: p`${provider} shall provide all services itself and shall not transfer or subcontract any part of them.`,
      'with-consent': [
        p`${provider} shall not subcontract the whole of the services, nor any part of them without the prior written consent of ${client}.`,
        answerable,
      ],
      'with-notice': [
        p`${provider} shall not subcontract the whole of the services; before subcontracting a part it shall notify ${client} in writing of the name and qualifications of the subcontractor and the work to be subcontracted.`,
        answerable,
      ],
    }),
    when(
      'reply',
      p`${client} shall reply to a request for subcontracting in writing within ${term('reply.within', duration)} of receipt, and failure to reply is deemed ${choose('reply.silence', { consent: s`consent`, refusal: s`refusal` })}.`,
    ),
    when('most', p`No more than ${term('most', share)} of the services shall be subcontracted.`),
    when(
      'excluded',
      p`The following work shall in no case be subcontracted: ${list('excluded', s`${term('', phrase)}`, andSemicolons)}.`,
    ),
    when(
      'copyWithin',
      p`${provider} shall file a copy of the subcontract with ${client} within ${term('copyWithin', duration)} of its signature; prices may be masked.`,
    ),
    when(
      'replaceWithin',
      p`If ${client} has reasonable grounds to consider a subcontractor unfit, it may require replacement in writing; ${provider} shall replace the subcontractor or take over the work itself within ${term('replaceWithin', duration)} of receipt.`,
    ),
  ],
  labels: {
    allowed: 'Subcontracting',
    reply: 'Answer',
    'reply.within': 'Answer within',
    'reply.silence': 'Silence means',
    most: 'Share of the services at most',
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
    'silence-is-consent': {
      problem: 'Silence counts as consent; others may handle the client’s data without its knowing.',
      reason: 'Sub-delegation needs consent; presumed consent lets strangers serve customers.',
      repair: 'Let silence count as refusal.',
    },
    'no-reply-time': {
      problem: 'Nothing says how soon a request for subcontracting is answered.',
      reason: 'The provider does not know how long to wait.',
      repair: 'Set a time, for example ten working days.',
    },
    'notice-only': {
      problem: 'Notice is enough, though sub-processing of personal information needs the client’s consent by law.',
      reason: 'Without the handler’s consent an entrusted party may not sub-entrust processing.',
      repair: 'Require the client’s written consent.',
    },
    'no-exclusion': {
      problem: 'Parts may be subcontracted, but nothing says what the provider must do itself.',
      reason: 'Even complaints and personal data may be subcontracted.',
      repair: 'List what must not be subcontracted.',
    },
  },
}
