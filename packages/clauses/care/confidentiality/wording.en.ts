import type { ClauseText } from '../../clause.ts'
import { duration, phrase } from '../../say/index.ts'
import { andSemicolons, choose, client, items, lead, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Confidentiality',
  body: [
    p`Confidential information means information, in any form, that one party provides or makes known to the other in concluding or performing this Contract and that is not publicly known, including: ${list('information', s`${term('', phrase)}`, andSemicolons)}.`,
    choose('by', {
      both: p`Each party shall keep the confidential information of the other party secret, and without that party’s written consent shall neither disclose it to anyone else nor use it for any purpose other than the performance of this Contract.`,
      provider: p`${provider} shall keep the confidential information of ${client} secret, and without written consent shall neither disclose it to anyone else nor use it for any purpose other than the performance of this Contract.`,
      client: p`${client} shall keep the confidential information of ${provider} secret, and without written consent shall neither disclose it to anyone else nor use it for any purpose other than the performance of this Contract.`,
    }),
    p`The receiving party may disclose confidential information only to staff, professional advisers and approved subcontractors who need it to perform this Contract; it shall bind them by confidentiality duties no less strict than this clause and is liable for any breach by them.`,
    when(
      'exceptions',
      lead(
        p`The duty of confidentiality does not apply where:`,
        items(
          'exceptions',
          choose('', {
            public: p`the information is publicly known otherwise than through a breach of this clause.`,
            'already-known': p`the recipient lawfully held the information before it was disclosed.`,
            'independently-developed': p`the recipient independently obtained the same information without using confidential information.`,
            'lawfully-received': p`the recipient lawfully received the information from a third party entitled to disclose it.`,
            'required-by-law': p`disclosure is required by law or by a public authority; the recipient shall notify the other party beforehand as far as the law permits, and disclose no more than necessary.`,
          }),
        ),
      ),
    ),
    choose('lasts.kind', {
      'after-end': p`The duty of confidentiality runs from the day on which the information becomes known until ${term('lasts.within', duration)} after this Contract has ended; personal information that the law requires to be kept confidential is not subject to this limit.`,
      indefinite: p`The duty of confidentiality survives the end of this Contract and lasts until the information has become publicly known.`,
    }),
    when(
      'returnWithin',
      p`Within ${term('returnWithin', duration)} after this Contract has ended, the recipient shall, as the other party requires, return or destroy all media containing confidential information and all copies of it and certify this in writing; what the law requires to be retained may be retained and remains confidential.`,
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
    'one-sided': {
      problem: 'Only one party is bound to secrecy; what the other party learns is not protected.',
      reason: 'Both learn prices, systems and customers of the other; one-sided secrecy leaves a gap.',
      repair: 'Bind both parties.',
    },
    'no-exceptions': {
      problem: 'There are no exceptions; even public information or disclosure required by law could be a breach.',
      reason: 'Even lawful or public disclosure would be a breach.',
      repair: 'Add the usual exceptions: public, already held, lawfully received, required by law.',
    },
    'short-after-end': {
      problem: 'Secrecy ends less than a year after the contract; customer data and trade secrets need longer.',
      reason: 'Customer data and trade secrets keep their value after the end.',
      repair: 'Extend it to two to five years, or until the information is public.',
    },
    'no-return': {
      problem: 'Nothing says when carriers of confidential information are returned or destroyed.',
      reason: 'Materials stay with the other party, where a leak is hard to find.',
      repair: 'Set a time for return or destruction, for example ten working days.',
    },
  },
}
