import type { ClauseText } from '../../clause.ts'
import { date, timeOfDay } from '../../say/index.ts'
import { andCommas, choose, items, lead, list, p, provider, s, term, when } from '../../wording/build.ts'
import type { Part } from '../../wording/part.ts'

const weekday = choose('', {
  mon: s`Monday`,
  tue: s`Tuesday`,
  wed: s`Wednesday`,
  thu: s`Thursday`,
  fri: s`Friday`,
  sat: s`Saturday`,
  sun: s`Sunday`,
})
const windows = (path: string): Part => list(path, s`${term('from', timeOfDay)} to ${term('to', timeOfDay)}`, andCommas)

export const text: ClauseText = {
  title: 'Service Hours',
  body: [
    choose('roundTheClock', {
      true: p`${provider} serves round the clock without a break.`,
      false: p`${provider} serves in the following service hours and not outside them.`,
      absent: p`${provider} serves in the following service hours.`,
    }),
    lead(p`Weekly service hours:`, items('weekly', p`${list('days', weekday, andCommas)}: ${windows('windows')}.`)),
    choose(
      'holidays',
      {
        closed: p`There is no service on statutory holidays.`,
        'as-weekday': p`Statutory holidays have the service hours of their day of the week.`,
      },
      p`On statutory holidays the service hours are: ${windows('holidays.windows')}.`,
    ),
    choose('makeUpWorkdays', {
      'as-weekday': p`Make-up working days have the service hours of their day of the week.`,
      'as-monday': p`Make-up working days have the service hours of a Monday.`,
    }),
    when(
      'specialDays',
      lead(
        p`On the following dates other service hours hold:`,
        items('specialDays', p`${term('date', date)}: ${windows('windows')}.`),
      ),
    ),
    p`Where the end is not later than the beginning, the end lies on the following day.`,
  ],
  labels: {
    roundTheClock: 'Round the clock',
    weekly: 'Weekly hours',
    'weekly.days': 'Days',
    'weekly.windows': 'Windows',
    'weekly.windows.from': 'From',
    'weekly.windows.to': 'To',
    holidays: 'Statutory holidays',
    'holidays.windows': 'Windows on holidays',
    'holidays.windows.from': 'From',
    'holidays.windows.to': 'To',
    makeUpWorkdays: 'Make-up working days',
    specialDays: 'Special days',
    'specialDays.date': 'Date',
    'specialDays.windows': 'Windows',
    'specialDays.windows.from': 'From',
    'specialDays.windows.to': 'To',
  },
  help: {
    purpose: 'Sets the service calendar; response and resolution times count in service hours.',
    legalBasis:
      'Civil Code art. 203 (last day of a period); the holiday schedule published every year by the State Council.',
    forClient: 'State holidays and make-up working days, so that a long holiday is not left unanswered.',
    forProvider:
      'Night and holiday hours should have their rates; contacts outside the hours are timed from the next opening.',
  },
  findings: {
    'day-twice': 'A day of the week stands in two rows; their hours contradict each other.',
    'empty-window': 'The window begins and ends at the same time and will be read as a whole day.',
    'windows-overlap': 'Two windows of the same day overlap.',
  },
}
