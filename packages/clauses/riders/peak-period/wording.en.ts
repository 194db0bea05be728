import type { ClauseText } from '../../clause.ts'
import { count, date, decimal, duration, phrase, price, share } from '../../say/index.ts'
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
    p`In a peak period ${provider} shall deploy additional service agents so that the service metrics do not fall because of the increased volume.`,
    when(
      'extraStaffShare',
      p`The number of additional agents shall be at least ${term('extraStaffShare', share)} of the usual number.`,
    ),
    when('extraStaff', p`The number of additional agents shall be at least ${term('extraStaff', count)}.`),
    when('staff', p`In a peak period at least ${term('staff', count)} agents shall be on duty in all.`),
    when('personDayYuan', p`Each additional agent is charged at ${term('personDayYuan', price)} a day.`),
    when(
      'priceMultiple',
      p`Prices by the seat, by the hour and by the item are ${term('priceMultiple', decimal)} times the usual ones for services rendered in a peak period, and what they come to is shown apart on the statement; fixed fees stay as they are.`,
    ),
    p`At least ${term('planBefore', duration)} before a peak period begins, ${provider} shall submit its staffing plan and timetable to ${client}; once confirmed by ${client} they form an annex to this Contract.`,
  ],
  labels: {
    periods: 'Peak periods',
    'periods.name': 'Name',
    'periods.from': 'From',
    'periods.to': 'To',
    extraStaffShare: 'Agents added, share',
    extraStaff: 'Agents added, number',
    staff: 'Agents in the peak, in all',
    personDayYuan: 'Price of an added agent a day',
    priceMultiple: 'Price multiple',
    planBefore: 'Plan due before',
  },
  help: {
    purpose: 'States when demand peaks, how many more agents serve then, and when the plan is due.',
    legalBasis: 'Civil Code art. 509.',
    forClient: 'Name peaks by date or event and agents by share or number; “suitably more” cannot be enforced.',
    forProvider: 'See that more agents are paid for, and that the client forecasts demand in time.',
  },
  findings: {
    'ends-before-it-begins': {
      problem: 'The peak period ends before it begins.',
      reason: 'The period is negative, so the duty never arises.',
      repair: 'Set the last day after the first.',
    },
    'no-number': {
      problem: 'Nothing says how many agents are added, so the duty cannot be enforced.',
      reason: '“More” without a number is met by one person.',
      repair: 'Enter a number or a share.',
    },
    'dearer-on-no-date': {
      problem: 'Services in the peak period “{name}” are charged at a higher price, but its dates are not stated.',
      reason: 'Nobody can tell which services cost more, and statements will be disputed.',
      repair: 'State the first and the last day, or make a written notice of the client decide.',
    },
    'outside-term': {
      problem: 'The peak period “{name}” lies outside the term.',
      reason: 'The contract has not begun or is over.',
      repair: 'Move the peak period into the term.',
    },
  },
}
