import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { choose, client, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Staff Confidentiality Undertakings',
  body: [
    p`${provider} shall see to it that each person who serves, before getting access to systems or customer data, ${choose(
      'counterpart',
      {
        provider: s`signs a written confidentiality agreement with ${provider}`,
        both: s`signs a written confidentiality agreement with ${provider} and a written undertaking to ${client}`,
      },
    )}; nobody may serve without.`,
    when(
      'copiesWithin',
      p`${provider} shall give ${client} copies of the signed papers within ${term('copiesWithin', duration)} of signature.`,
    ),
    choose('lasts.kind', {
      'after-leaving': p`The duty of such a person lasts until ${term('lasts.within', duration)} after the person has stopped serving.`,
      indefinite: p`The duty of such a person outlives the service, the employment and this Contract and lasts until the information has become public.`,
    }),
    when(
      'revokeWithin',
      p`When a person leaves, changes post or stops serving, ${provider} shall close the person’s access and take back materials within ${term('revokeWithin', duration)}.`,
    ),
    p`A breach of secrecy by such a person counts as a breach by ${provider}.`,
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
    'no-revocation': 'Nothing says how soon access is closed when a person leaves.',
    'slow-revocation': 'Access is closed more than three days after a person leaves; customer data is at risk.',
    'no-copies': 'Signed papers are not handed over; the client cannot check them.',
  },
}
