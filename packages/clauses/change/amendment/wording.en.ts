import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { choose, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Amendment',
  body: [
    choose('form', {
      'signed-and-sealed': p`Any amendment or supplement to this Contract shall be made by a written agreement of the parties, signed by their authorised representatives and bearing the company seal or contract seal of each party.`,
      'signed-or-sealed': p`Any amendment or supplement to this Contract shall be made by a written agreement of the parties, signed by their authorised representatives or bearing the company seal of each party.`,
      written: p`Any amendment or supplement to this Contract shall be agreed by the parties in writing; e-mails exchanged and confirmed by authorised representatives of both parties are deemed to be in writing.`,
    }),
    when(
      'notice',
      p`A party that requests a change shall do so in writing at least ${term('notice', duration)} before the proposed date of the change, stating its content, the reasons and its effect on the services, fees and time limits.`,
    ),
    when(
      'reply',
      p`The other party shall reply in writing within ${term('reply.within', duration)} of receipt; failure to reply is deemed ${choose('reply.silence', { consent: s`consent`, refusal: s`refusal` })}.`,
    ),
    choose('effect', {
      'on-signature': p`An amendment takes effect when both parties have signed it.`,
      'stated-date': p`An amendment takes effect on the date that it states.`,
    }),
    p`An amendment is part of this Contract and prevails in case of conflict; provisions not amended remain in force. A change whose content is unclear is presumed not to have been made; until a change is agreed, the parties shall perform this Contract as it stands.`,
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
    'silence-is-consent': {
      problem: 'Silence counts as consent; a party may be bound by a change that it does not know of.',
      reason: 'Silence is a declaration only by law, agreement or custom; consent to a change should not be presumed.',
      repair: 'Let silence count as refusal.',
    },
    'no-reply-time': {
      problem: 'Nothing says how soon a request for change is answered.',
      reason: 'A request may lie unanswered for ever.',
      repair: 'Set a time, for example five working days.',
    },
    'loose-form': {
      problem: 'E-mails can change the contract; everyday messages may be taken for changes.',
      reason: 'A line in an e-mail may be claimed as a change behind the lawyers’ backs.',
      repair: 'Require a signed and sealed agreement; keep e-mail for daily matters.',
    },
  },
}
