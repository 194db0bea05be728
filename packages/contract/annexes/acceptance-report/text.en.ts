import { duration } from '@heqi/clauses/say'
import { clause, client, p, provider, term, when } from '@heqi/clauses/words'
import { type AnnexPart, field, form, heading, ifSet, paragraphs, signatures } from '../annex.ts'

export const parts: readonly AnnexPart[] = [
  paragraphs(
    p`${client} fills in this report under ${clause('quality/acceptance', 'Acceptance')}, and ${provider} confirms it.`,
  ),
  field('Period under acceptance:'),
  field('Submitted on:'),
  heading('Matters accepted'),
  form(6, ['Matter', 3], ['Agreed standard', 3], ['Actual result', 2], ['Passed', 1]),
  heading('Conclusion'),
  field('Accepted / not accepted:'),
  ifSet(
    'quality/rectification',
    heading('Rectification'),
    paragraphs(
      when(
        'quality/rectification.within',
        p`${provider} shall rectify what was not accepted within ${term('quality/rectification.within', duration)} and ask for a new inspection.`,
      ),
    ),
    form(3, ['Not accepted', 3], ['Measure', 3], ['Result of re-inspection', 2]),
  ),
  signatures,
]
