import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
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
    )}. Its engagement needs the other party’s written consent and may not harm that party’s lawful interests.`,
    when(
      'apply',
      p`A party that wants to engage a third party shall apply in writing ${term('apply', duration)} ahead, with the third party’s name and qualification, the reason, the work and its time.`,
    ),
    when(
      'reply',
      p`The other party shall answer in writing within ${term('reply.within', duration)} of receipt; silence counts as ${choose('reply.silence', { consent: s`consent`, refusal: s`refusal` })}.`,
    ),
    choose('agreement', {
      'all-parties': p`Both parties and the third party shall sign an agreement on the rights, duties and liability of each; before that the third party may not begin.`,
      'engaging-party': p`The engaging party and the third party shall sign an agreement on the third party’s rights, duties and liability; before that the third party may not begin.`,
    }),
    when(
      'reviewWithin',
      p`The engaging party shall give the other a copy of the draft agreement, on which that party shall comment within ${term('reviewWithin', duration)} of receipt.`,
    ),
    p`The engagement of a third party frees neither party from its duties; where a third party performs, the engaging party answers to the other for failure and defects.`,
  ],
  labels: {
    kinds: 'Kinds of third party',
    apply: 'Applied for in advance by',
    reply: 'Answer',
    'reply.within': 'Answer within',
    'reply.silence': 'Silence means',
    agreement: 'Who signs the agreement',
    reviewWithin: 'Draft reviewed within',
  },
  help: {
    purpose: 'States who may take part as a third party, and how that is asked for, allowed and agreed.',
    legalBasis:
      'Civil Code arts. 523, 524 (performance by third persons), 593 (breach caused by third persons) and 140 (silence).',
    forClient: 'Third parties see customer data: keep the right to consent and to review; silence should be refusal.',
    forProvider: 'State a time to answer, so that technical support can begin.',
  },
  findings: {
    'silence-is-consent': 'Silence counts as consent; a third party may see business and data without your knowing.',
    'no-reply-time': 'Nothing says how soon an application is answered.',
    'agreement-unreviewed': 'The engaging party signs alone, and the other cannot review the agreement.',
  },
}
