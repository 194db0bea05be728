import type { ClauseText } from '../../clause.ts'
import { count, date, duration, phrase, share } from '../../say/index.ts'
import { client, items, lead, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Peak Periods',
  body: [
    lead(
      p`The following are peak periods:`,
      items(
        'periods',
        p`“${term('name', phrase)}”${when('from', s`, from ${term('from', date)}`)}${when('to', s`, to ${term('to', date)}`)}.`,
      ),
    ),
    p`In a peak period ${provider} shall add service agents, so that metrics do not fall because more customers call.`,
    when('extraStaffShare', p`Agents added: at least ${term('extraStaffShare', share)} of the usual number.`),
    when('extraStaff', p`Agents added, in number: at least ${term('extraStaff', count)}.`),
    p`At least ${term('planBefore', duration)} before a peak period begins, ${provider} shall give ${client} its staffing plan and timetable; once ${client} has confirmed them they are an annex to this Contract.`,
  ],
  labels: {
    periods: 'Peak periods',
    'periods.name': 'Name',
    'periods.from': 'From',
    'periods.to': 'To',
    extraStaffShare: 'Agents added, share',
    extraStaff: 'Agents added, number',
    planBefore: 'Plan due before',
  },
  help: {
    purpose: 'States when demand peaks, how many more agents serve then, and when the plan is due.',
    legalBasis: 'Civil Code art. 509.',
    forClient: 'Name peaks by date or event and agents by share or number; “suitably more” cannot be enforced.',
    forProvider: 'See that more agents are paid for, and that the client forecasts demand in time.',
  },
  findings: {
    'ends-before-it-begins': 'The peak period ends before it begins.',
    'no-number': 'Nothing says how many agents are added, so the duty cannot be enforced.',
    'outside-term': 'The peak period lies outside the term.',
  },
}
