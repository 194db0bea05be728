import { clause, client, p, provider } from '@heqi/clauses/words'
import { type AnnexPart, field, form, heading, ifSet, paragraphs, signatures, wordingOf } from '../annex.ts'

export const parts: readonly AnnexPart[] = [
  paragraphs(
    p`${client} and ${provider} confirm the following under ${clause('change/termination', 'End of the Contract')}.`,
  ),
  field('Ground:'),
  field('Date of the end:'),
  heading('Final settlement'),
  form(6, ['Matter', 4], ['Owed by', 2], ['Amount (yuan)', 2], ['Paid on', 2]),
  heading('Handover'),
  form(6, ['Item', 4], ['Handed over on', 2], ['Received by', 2], ['Data: returned, deleted or destroyed', 3]),
  ifSet('change/survival', heading('Surviving duties'), wordingOf('change/survival')),
  paragraphs(
    p`The parties confirm that all sums are paid and the handover is complete, except for what the tables above show as open.`,
  ),
  signatures,
]
