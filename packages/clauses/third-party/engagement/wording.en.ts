import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { andCommas, choose, list, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Engagement of Third Parties',
  body: [
    p`A third party is any person or organisation, other than the parties, that takes part in the performance of this Contract, namely: ${list(
      'kinds',
      choose('', {
        intermediary: s`intermediaries`,
        'technical-support': s`technical support firms`,
        consultant: s`consultants`,
        assessor: s`assessors`,
        guarantor: s`guarantors`,
        supervisor: s`supervisory bodies`,
      }),
      andCommas,
    )}. Its engagement requires the written consent of the other party and shall not harm the lawful interests of that party.`,
    when(
      'apply',
      p`A party that wants to engage a third party shall apply to the other party in writing ${term('apply', duration)} in advance, stating the third party’s name and qualifications, the reason, the work and its duration.`,
    ),
    when(
      'reply',
      p`The other party shall reply in writing within ${term('reply.within', duration)} of receipt; failure to reply is deemed ${choose('reply.silence', { consent: s`consent`, refusal: s`refusal` })}.`,
    ),
    choose('agreement', {
      'all-parties': p`Both parties and the third party shall sign an agreement on the rights, duties and liability of each; until it is signed the third party shall not begin work.`,
      'engaging-party': p`The engaging party and the third party shall sign an agreement on the third party’s rights, duties and liability; until it is signed the third party shall not begin work.`,
    }),
    when(
      'reviewWithin',
      p`The engaging party shall give the other party a copy of the draft agreement for review, and that party shall comment within ${term('reviewWithin', duration)} of receipt.`,
    ),
    p`The engagement of a third party does not release either party from its duties under this Contract; where a third party performs, the engaging party is liable to the other for non-performance and defective performance.`,
    ...deadlineAndLimitWords({ 'zh-CN': '第三方开始工作', en: 'the third party begins' }).en,
  ],
  labels: {
    kinds: 'Kinds of third party',
    apply: 'Applied for in advance by',
    reply: 'Answer',
    'reply.within': 'Answer within',
    'reply.silence': 'Silence means',
    agreement: 'Who signs the agreement',
    reviewWithin: 'Draft reviewed within',
    ...deadlineAndLimitLabels.en,
  },
  help: {
    purpose: 'States who may take part as a third party, and how that is asked for, allowed and agreed.',
    legalBasis:
      'Civil Code arts. 523, 524 (performance by third persons), 593 (breach caused by third persons) and 140 (silence).',
    forClient: 'Third parties see customer data: keep the right to consent and to review; silence should be refusal.',
    forProvider: 'State a time to answer, so that technical support can begin.',
  },
  findings: {
    'silence-is-consent': {
      problem: 'Silence counts as consent; a third party may see business and data without your knowing.',
      reason: 'A third party sees systems and customer data; consent should not be presumed.',
      repair: 'Let silence count as refusal.',
    },
    'no-reply-time': {
      problem: 'Nothing says how soon an application is answered.',
      reason: 'The party that applies does not know how long to wait.',
      repair: 'Set a time, for example ten working days.',
    },
    'agreement-unreviewed': {
      problem: 'The engaging party signs alone, and the other cannot review the agreement.',
      reason: 'The other party bears the risk without seeing the agreement.',
      repair: 'Set a time for review, or let all three sign.',
    },
  },
}
