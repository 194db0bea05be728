import { clause, client, p, provider } from '@heqi/clauses/words'
import { type AnnexPart, field, heading, ifSet, paragraphs, signatures, wordingOf } from '../annex.ts'

export const parts: readonly AnnexPart[] = [
  field('Name and unified social credit code of the third party:'),
  field('Engaging party:'),
  field('Work:'),
  field('Period of work:'),
  field('Fees and payment:'),
  paragraphs(
    p`The third party concludes this agreement with ${client} and ${provider} under ${clause('third-party/engagement', 'Engagement of Third Parties')}. It has read those parts of this Contract that concern its work and agrees to be bound by them.`,
  ),
  ifSet('third-party/duties', heading('Duties and fees'), wordingOf('third-party/duties')),
  ifSet('third-party/access', heading('Access'), wordingOf('third-party/access')),
  ifSet('third-party/liability-cap', heading('Liability cap'), wordingOf('third-party/liability-cap')),
  ifSet('third-party/exit', heading('Exit'), wordingOf('third-party/exit')),
  ifSet('third-party/precedence', heading('Relation to this Contract'), wordingOf('third-party/precedence')),
  signatures,
  field('Third party (seal):'),
  field('Legal or authorised representative (signature):'),
  field('Date:'),
]
