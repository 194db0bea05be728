import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { choose, client, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Staff Confidentiality Undertakings',
  body: [
    p`${provider} shall ensure that each person engaged in the services, before obtaining access to systems or customer data, ${choose(
      'counterpart',
      {
        provider: s`signs a written confidentiality agreement with ${provider}`,
        both: s`signs a written confidentiality agreement with ${provider} and a written undertaking to ${client}`,
      },
    )}; no person who has not signed may take part in the services.`,
    when(
      'copiesWithin',
      p`${provider} shall file copies of the signed documents with ${client} within ${term('copiesWithin', duration)} of signature.`,
    ),
    choose('lasts.kind', {
      'after-leaving': p`The confidentiality duty of that person lasts until ${term('lasts.within', duration)} after the person has ceased to take part in the services.`,
      indefinite: p`The confidentiality duty of that person survives the end of the person’s participation, the employment and this Contract and lasts until the information has become publicly known.`,
    }),
    when(
      'revokeWithin',
      p`When a person leaves, changes post or ceases to take part in the services, ${provider} shall revoke the person’s access and recover all materials within ${term('revokeWithin', duration)}.`,
    ),
    p`A breach of confidentiality by that person is deemed a breach by ${provider}.`,
  ],
  labels: {
    counterpart: 'Undertaking to',
    copiesWithin: 'Copies within',
    lasts: 'Lasts',
    'lasts.kind': 'How long',
    'lasts.within': 'After leaving',
    revokeWithin: 'Access closed within',
  },
  help: {
    purpose: 'Staff sign for secrecy before they get access, and lose access when they leave.',
    legalBasis:
      'Labour Contract Law art. 23 (secrecy of staff); Personal Information Protection Law art. 51 (access and training); Civil Code art. 1191 (employer’s liability).',
    forClient: 'Ask for copies, and state the time to close access in hours.',
    forProvider: 'Signing with you should do; keep personal liability of staff towards the client within bounds.',
  },
  findings: {
    'no-revocation': {
      problem: 'Nothing says how soon access is closed when a person leaves.',
      reason: 'Accounts of people who left are a common way for data to leak.',
      repair: 'Set a time, for example twenty-four hours.',
    },
    'slow-revocation': {
      problem: 'Access is closed more than three days after a person leaves; customer data is at risk.',
      reason: 'Each day with open access is a day at risk.',
      repair: 'Shorten it to twenty-four hours, three days at most.',
    },
    'no-copies': {
      problem: 'Signed papers are not handed over; the client cannot check them.',
      reason: 'The client cannot check whether everybody has signed.',
      repair: 'Agree when copies are filed with the client.',
    },
  },
}
