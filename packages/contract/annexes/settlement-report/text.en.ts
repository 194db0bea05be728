import { client, p } from '@heqi/clauses/words'
import { type AnnexPart, field, form, heading, paragraphs, signatures } from '../annex.ts'

export const parts: readonly AnnexPart[] = [
  field('Period:'),
  heading('Fees'),
  form(6, ['Item', 3], ['Clause', 2], ['Formula and quantities', 4], ['Amount (yuan)', 2]),
  heading('Assessment'),
  form(5, ['Metric', 3], ['Target', 2], ['Result (raw / adjusted)', 3], ['Score', 1], ['Adjustment (yuan)', 2]),
  heading('Amount due'),
  field('Without tax:'),
  field('Tax:'),
  field('Amount due in figures:'),
  field('Amount due in words:'),
  paragraphs(
    p`Where ${client} objects to a line, it shall name the line and the reason; what is not disputed shall be invoiced and paid in time.`,
  ),
  signatures,
]
