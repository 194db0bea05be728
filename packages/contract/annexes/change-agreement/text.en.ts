import { clause, client, p, provider } from '@heqi/clauses/words'
import { type AnnexPart, field, form, paragraphs, signatures } from '../annex.ts'

export const parts: readonly AnnexPart[] = [
  field('Number of this amendment:'),
  paragraphs(
    p`${client} and ${provider} agree on the following changes under ${clause('change/amendment', 'Amendment')}.`,
  ),
  form(4, ['Clause', 2], ['As agreed before', 4], ['As agreed now', 4]),
  field('Reason:'),
  field('Effect on services, fees and term:'),
  field('Effective from:'),
  paragraphs(
    p`This agreement is part of this Contract. What is not changed stays in force; where the two differ, this agreement prevails.`,
  ),
  signatures,
]
