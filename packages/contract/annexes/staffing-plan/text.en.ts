import { count, date, duration, phrase, share } from '@heqi/clauses/say'
import { p, provider, s, term, when } from '@heqi/clauses/words'
import { type AnnexPart, column, form, heading, ifSet, paragraphs, signatures, tableOf, wordingOf } from '../annex.ts'

export const parts: readonly AnnexPart[] = [
  ifSet(
    'people/staffing.headcount',
    heading('Headcount'),
    tableOf(
      'people/staffing.headcount',
      column('Role', 3, s`${term('role', phrase)}`),
      column('Number', 1, s`${term('number', count)}`),
    ),
  ),
  ifSet('scope/service-hours', heading('Service hours'), wordingOf('scope/service-hours')),
  ifSet(
    'riders/peak-period',
    heading('Peak periods'),
    tableOf(
      'riders/peak-period.periods',
      column('Peak period', 3, s`${term('name', phrase)}`),
      column('From', 2, s`${when('from', term('from', date))}`),
      column('To', 2, s`${when('to', term('to', date))}`),
    ),
    paragraphs(
      when(
        'riders/peak-period.extraStaffShare',
        p`In a peak period the staff is increased by at least ${term('riders/peak-period.extraStaffShare', share)} of its usual number.`,
      ),
      when(
        'riders/peak-period.extraStaff',
        p`In a peak period the staff is increased by at least ${term('riders/peak-period.extraStaff', count)}.`,
      ),
      when(
        'riders/peak-period.staff',
        p`In a peak period at least ${term('riders/peak-period.staff', count)} agents are on duty in all.`,
      ),
      p`${provider} shall submit its plan in the form below ${term('riders/peak-period.planBefore', duration)} before each peak period.`,
    ),
  ),
  heading('Shifts'),
  form(
    8,
    ['Date', 2],
    ['Hours', 2],
    ['Expected contacts', 2],
    ['Staff needed', 2],
    ['Staff planned', 2],
    ['In charge', 2],
  ),
  signatures,
]
