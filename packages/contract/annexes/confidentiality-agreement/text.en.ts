import { duration } from '@heqi/clauses/say'
import { clause, client, p, provider, term, when } from '@heqi/clauses/words'
import { type AnnexPart, field, heading, ifSet, paragraphs, signatures, wordingOf } from '../annex.ts'

export const parts: readonly AnnexPart[] = [
  paragraphs(
    p`For the performance of this Contract the parties agree on confidentiality as follows. This agreement is an annex to this Contract and uses its terms.`,
  ),
  heading('Confidentiality'),
  wordingOf('care/confidentiality'),
  heading('Measures'),
  paragraphs(
    p`The receiving party shall name a person in charge of the confidential information, grant access by need, record who consults, copies or takes it out, and shall not keep customer data on public networks or private devices.`,
    p`A party that learns of an actual or likely leak shall remedy it at once and tell the other party which information is concerned, how far and why.`,
    when(
      'care/data-protection.incidentNotice',
      p`Where personal information is concerned, ${client} shall be told within ${term('care/data-protection.incidentNotice', duration)} of learning of it.`,
    ),
  ),
  ifSet('care/staff-nda', heading('Undertakings of staff'), wordingOf('care/staff-nda')),
  heading('Breach of this agreement'),
  paragraphs(
    p`A party in breach of this agreement shall cease the infringement, undo its effects, compensate the loss, and is liable under ${clause('remedies/breach', 'Breach')}. This agreement outlives the end of this Contract.`,
  ),
  signatures,
  heading('Undertaking of a staff member (form)'),
  paragraphs(
    p`I take part in the customer service that ${provider} gives for ${client}. I know this agreement, and I undertake to keep secret the customer data and business information that I learn, to use them for the service alone, and to return all materials and access when I leave it.`,
  ),
  field('Signature:'),
  field('Role and staff number:'),
  field('Date:'),
]
