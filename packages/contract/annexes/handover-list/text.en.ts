import { duration } from '@heqi/clauses/say'
import { clause, client, p, provider, term, when } from '@heqi/clauses/words'
import { type AnnexPart, form, heading, paragraphs, signatures } from '../annex.ts'

export const parts: readonly AnnexPart[] = [
  paragraphs(
    p`Under ${clause('change/handover', 'Handover')} ${provider} hands over to ${client} or the successor that it names:`,
  ),
  form(10, ['Item', 4], ['Number and form', 2], ['Handed over on', 2], ['Received by', 2]),
  heading('Return, deletion or destruction of data'),
  form(4, ['Extent of the data', 4], ['Way', 2], ['Completed on', 2], ['Carried out by', 2]),
  paragraphs(
    when(
      'change/handover.confirm',
      p`${client} shall confirm this list or object in writing within ${term('change/handover.confirm.within', duration)} of receiving it.`,
    ),
  ),
  signatures,
]
