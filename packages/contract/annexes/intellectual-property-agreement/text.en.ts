import { p, provider } from '@heqi/clauses/words'
import { type AnnexPart, form, heading, paragraphs, signatures, wordingOf } from '../annex.ts'

export const parts: readonly AnnexPart[] = [
  paragraphs(
    p`This agreement is an annex to this Contract. It settles the rights in what the parties bring along and make in its performance.`,
  ),
  heading('Ownership and licence'),
  wordingOf('care/intellectual-property'),
  heading('Register of deliverables'),
  paragraphs(
    p`When a deliverable is finished, ${provider} shall enter it below; an entry signed by both parties proves ownership and delivery.`,
  ),
  form(5, ['Deliverable', 3], ['Form', 2], ['Finished on', 2], ['Owner', 2], ['Delivered on', 2]),
  heading('Requests for a licence'),
  form(3, ['Requesting party', 2], ['What is to be used', 3], ['Purpose, term and extent', 3], ['Reply and date', 2]),
  signatures,
]
