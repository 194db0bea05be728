import type { ClauseText } from '../../clause.ts'
import { count, date, timeOfDay } from '../../say/index.ts'
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
      true: p`${provider} shall provide the services round the clock without interruption.`,
      false: p`${provider} shall provide the services during the following service hours only.`,
      absent: p`${provider} shall provide the services during the following service hours.`,
    }),
    when(
      'coverage',
      p`In days of each week by hours of each day the services cover ${term('coverage.daysAWeek', count)} × ${term('coverage.hoursADay', count)}.`,
    ),
    lead(
      p`The weekly service hours are:`,
      items('weekly', p`${list('days', weekday, andCommas)}: ${windows('windows')}.`),
    ),
    choose(
      'holidays',
      {
        closed: p`No services are provided on statutory holidays.`,
        'as-weekday': p`On statutory holidays the service hours are those of the day of the week.`,
      },
      p`On statutory holidays the service hours are: ${windows('holidays.windows')}.`,
    ),
    choose('makeUpWorkdays', {
      'as-weekday': p`On make-up working days the service hours are those of the day of the week.`,
      'as-monday': p`On make-up working days the service hours are those of a Monday.`,
    }),
    when(
      'specialDays',
      lead(
        p`The following special service hours apply on the following dates:`,
        items('specialDays', p`${term('date', date)}: ${windows('windows')}.`),
      ),
    ),
    p`Where a period ends at or before the time at which it begins, it ends on the following day.`,
  ],
  labels: {
    roundTheClock: 'Round the clock',
    coverage: 'Coverage',
    'coverage.daysAWeek': 'Days a week',
    'coverage.hoursADay': 'Hours a day',
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
    'day-twice': {
      problem: 'A day of the week stands in two rows; their hours contradict each other.',
      reason: 'With two sets of hours for one day nobody can tell when a response clock runs.',
      repair: 'Put all windows of that day into one row.',
    },
    'empty-window': {
      problem: 'The window begins and ends at the same time and will be read as a whole day.',
      reason: 'It is read as a whole day, and service round the clock needs far more staff and money.',
      repair: 'Write 00:00 to 24:00 if a whole day is meant; otherwise correct the end.',
    },
    'windows-overlap': {
      problem: 'Two windows of the same day overlap.',
      reason: 'Overlapping time is counted twice by clocks and rosters.',
      repair: 'Change the times so that the windows do not overlap.',
    },
  },
}
