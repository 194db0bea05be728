import type { ClauseText } from '../../clause.ts'
import { duration, phrase } from '../../say/index.ts'
import { andSemicolons, choose, client, items, lead, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Confidentiality',
  body: [
    p`Confidential information means information, in any form, that one party gives or makes known to the other in concluding or performing this Contract and that is not public; it includes: ${list('information', s`${term('', phrase)}`, andSemicolons)}.`,
    choose('by', {
      both: p`Each party shall keep the confidential information of the other party secret, and without that party’s written consent shall neither disclose it to anyone else nor use it for anything but the performance of this Contract.`,
      provider: p`${provider} shall keep the confidential information of ${client} secret, and without written consent shall neither disclose it to anyone else nor use it for anything but the performance of this Contract.`,
      client: p`${client} shall keep the confidential information of ${provider} secret, and without written consent shall neither disclose it to anyone else nor use it for anything but the performance of this Contract.`,
    }),
    p`A party so bound may give confidential information only to staff, professional advisers and approved subcontractors who need it to perform this Contract; it shall bind them to secrecy no less strictly than this clause and answers for any breach by them.`,
    when(
      'exceptions',
      lead(
        p`The duty of secrecy does not apply where:`,
        items(
          'exceptions',
          choose('', {
            public: p`the information is public and not through a breach of this clause.`,
            'already-known': p`the recipient lawfully held the information before it was given.`,
            'independently-developed': p`the recipient obtained the same information without use of confidential information.`,
            'lawfully-received': p`the recipient lawfully received the information from a person free to give it.`,
            'required-by-law': p`disclosure is required by law or by an authority; the recipient shall tell the other party beforehand as far as the law permits, and disclose no more than necessary.`,
          }),
        ),
      ),
    ),
    choose('lasts.kind', {
      'after-end': p`The duty of secrecy runs from the day the information becomes known until ${term('lasts.within', duration)} after this Contract has ended; personal information stays protected for as long as the law requires.`,
      indefinite: p`The duty of secrecy outlives this Contract and lasts until the information has become public.`,
    }),
    when(
      'returnWithin',
      p`Within ${term('returnWithin', duration)} after this Contract has ended, the recipient shall return or destroy all carriers and copies of confidential information as the other party asks and certify this in writing; what the law requires to be kept may be kept and stays secret.`,
    ),
  ],
  labels: {
    by: 'Bound party',
    information: 'Confidential information',
    exceptions: 'Exceptions',
    lasts: 'Lasts',
    'lasts.kind': 'How long',
    'lasts.within': 'After the end',
    returnWithin: 'Return or destruction within',
  },
  help: {
    purpose: 'States what is confidential, who keeps it so, what is excepted and how long it lasts.',
    legalBasis:
      'Civil Code arts. 501 (secrets learnt in negotiation), 509 (ancillary duty of secrecy) and 558 (secrecy after the end); Anti-Unfair Competition Law art. 10.',
    forClient: 'Name customer and business data, let the duty outlive the contract, and ask for return or destruction.',
    forProvider: 'Insist on mutual secrecy and the usual exceptions; agree a definite time after the end.',
  },
  findings: {
    'one-sided': 'Only one party is bound to secrecy; what the other party learns is not protected.',
    'no-exceptions':
      'There are no exceptions; even public information or disclosure required by law could be a breach.',
    'short-after-end': 'Secrecy ends less than a year after the contract; customer data and trade secrets need longer.',
    'no-return': 'Nothing says when carriers of confidential information are returned or destroyed.',
  },
}
