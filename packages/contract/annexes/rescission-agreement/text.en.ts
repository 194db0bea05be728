import { duration } from '@heqi/clauses/say'
import { clause, client, p, provider, term, when } from '@heqi/clauses/words'
import { type AnnexPart, field, form, heading, paragraphs, signatures } from '../annex.ts'

export const parts: readonly AnnexPart[] = [
  paragraphs(
    p`${client} and ${provider} agree to rescind this Contract and on what follows from it. A party that rescinds alone under ${clause('change/rescission', 'Rescission')} does so by written notice and not by this form.`,
  ),
  field('Reason:'),
  field('Date of rescission:'),
  heading('Settlement'),
  form(4, ['Matter', 4], ['Owed by', 2], ['Amount (yuan)', 2], ['Payable on', 2]),
  heading('Handover'),
  paragraphs(
    when(
      'change/handover',
      p`${provider} shall complete the handover within ${term('change/handover.within', duration)} of the rescission; ${clause('change/handover', 'Handover')} applies to what is handed over and to the data.`,
    ),
    p`Apart from what this agreement states, neither party owes the other money from the performance or the rescission of this Contract; the clauses on confidentiality, personal information and disputes stay in force.`,
  ),
  field('Liability for breaches before the rescission:'),
  signatures,
]
