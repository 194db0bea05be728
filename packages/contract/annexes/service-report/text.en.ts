import { phrase } from '@heqi/clauses/say'
import { andCommas, clause, list, p, provider, s, term, when } from '@heqi/clauses/words'
import { type AnnexPart, field, form, heading, paragraphs } from '../annex.ts'

export const parts: readonly AnnexPart[] = [
  field('Period:'),
  paragraphs(
    p`${provider} submits this report under ${clause('quality/reports', 'Service Reports')}.`,
    when(
      'quality/reports.contents',
      p`It covers: ${list('quality/reports.contents', s`${term('', phrase)}`, andCommas)}.`,
    ),
  ),
  heading('Volumes'),
  form(5, ['Channel', 2], ['Received', 2], ['Resolved', 2], ['Open at the end', 2], ['Against the last period', 2]),
  heading('Metrics'),
  form(6, ['Metric', 3], ['Target', 2], ['Raw', 2], ['Adjusted', 2], ['Remarks', 3]),
  heading('Complaints and serious events'),
  form(3, ['Date', 2], ['Cause', 4], ['Outcome', 4]),
  heading('Staff and training'),
  form(2, ['Role', 2], ['On duty', 2], ['Changes', 3], ['Training and exams', 3]),
  heading('Issues and improvements'),
  form(3, ['Issue', 4], ['Measure', 4], ['Done by', 2]),
  field('Reported by:'),
  field('Submitted on:'),
]
