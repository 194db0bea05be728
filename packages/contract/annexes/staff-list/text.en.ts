import { count, duration, phrase } from '@heqi/clauses/say'
import { andSemicolons, list, p, provider, s, term, when } from '@heqi/clauses/words'
import { type AnnexPart, field, form, paragraphs } from '../annex.ts'

export const parts: readonly AnnexPart[] = [
  paragraphs(
    p`Staff shall meet the following conditions: ${list('people/staffing.qualifications', s`${term('', phrase)}`, andSemicolons)}.`,
    when(
      'people/staffing.nameList',
      p`${provider} shall submit this list ${term('people/staffing.nameList.before', duration)} before service begins and update it ${term('people/staffing.nameList.changes', duration)} ahead of changes.`,
    ),
    when(
      'people/training.initial.passScore',
      p`Nobody is listed who scored less than ${term('people/training.initial.passScore', count)} in the initial exam.`,
    ),
  ),
  form(
    12,
    ['Name', 4],
    ['Role', 4],
    ['Qualification and certificate number', 6],
    ['Hours of initial training', 5],
    ['Exam score', 4],
    ['Undertaking signed on', 5],
    ['Serves from', 4],
  ),
  field('Submitted by and on:'),
]
