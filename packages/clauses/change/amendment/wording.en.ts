import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { choose, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Amendment',
  body: [
    choose('form', {
      'signed-and-sealed': p`This Contract is changed or supplemented by a written agreement of the parties, signed by authorised representatives and bearing the company seal or the contract seal.`,
      'signed-or-sealed': p`This Contract is changed or supplemented by a written agreement of the parties, signed by authorised representatives or bearing the company seal.`,
      written: p`This Contract is changed or supplemented by agreement of the parties in writing; e-mails that authorised representatives of both parties confirm count as writing.`,
    }),
    when(
      'notice',
      p`A party that wants a change shall ask for it in writing at least ${term('notice', duration)} before it is to hold, and state its content, its reasons and its effect on services, fees and times.`,
    ),
    when(
      'reply',
      p`The other party shall answer in writing within ${term('reply.within', duration)} of receipt; silence counts as ${choose('reply.silence', { consent: s`consent`, refusal: s`refusal` })}.`,
    ),
    choose('effect', {
      'on-signature': p`An amendment takes effect when both parties have signed it.`,
      'stated-date': p`An amendment takes effect on the date that it states.`,
    }),
    p`An amendment is part of this Contract and prevails over it; what is not changed stays in force. An unclear change counts as none; until a change is agreed, the parties perform what was agreed before.`,
  ],
  labels: {
    form: 'Form',
    notice: 'Asked for in advance by',
    reply: 'Answer',
    'reply.within': 'Answer within',
    'reply.silence': 'Silence means',
    effect: 'Takes effect',
  },
  help: {
    purpose: 'States how changes are asked for, answered and made, and when they take effect.',
    legalBasis: 'Civil Code arts. 543 and 544 (change by agreement; unclear changes) and 140 (silence).',
    forClient: 'Ask for signature and seal, so that day-to-day messages change nothing; statements follow the date.',
    forProvider: 'Ask for notice and a statement of effects; until a change is agreed, the old terms and fees hold.',
  },
  findings: {
    'silence-is-consent': 'Silence counts as consent; a party may be bound by a change that it does not know of.',
    'no-reply-time': 'Nothing says how soon a request for change is answered.',
    'loose-form': 'E-mails can change the contract; everyday messages may be taken for changes.',
  },
}
