/** What is open on a day by the contract's service hours: special day, make-up workday, holiday, weekly pattern. */
import { DAY_MS } from '@heqi/vocabulary'
import { type DayNumber, dayNumber, WEEKDAYS, weekdayIndex } from './civil-date.ts'
import { type DayKind, kindOfDay, type NationalCalendar } from './national-calendar.ts'
import { dependsOnNationalCalendar, type ServiceHours, type ServiceWindow } from './service-hours.ts'
import { timeOfDayMs } from './time-of-day.ts'

/** A window in local milliseconds since the midnight that begins its day; past midnight `toMs` exceeds a day. */
type LocalWindow = { readonly fromMs: number; readonly toMs: number }

export type DayRules = {
  /** The windows that begin on the day; `undefined` where the national calendar would decide and has no such year. */
  readonly windowsOn: (day: DayNumber) => readonly LocalWindow[] | undefined
  /** How far into the next day any window reaches. */
  readonly pastMidnightMs: number
}

const WHOLE_DAY: readonly LocalWindow[] = [{ fromMs: 0, toMs: DAY_MS }]
const MONDAY = 0

/** @throws RangeError for a time of day or a date that does not exist. */
export function dayRules(hours: ServiceHours, calendar: NationalCalendar): DayRules {
  const specialDays = new Map(hours.specialDays?.map((entry) => [dayNumber(entry.date), localWindows(entry.windows)]))
  const weekly = WEEKDAYS.map((weekday) =>
    hours.roundTheClock === true
      ? WHOLE_DAY
      : hours.weekly.filter((entry) => entry.days.includes(weekday)).flatMap((entry) => localWindows(entry.windows)),
  )
  const onHolidays =
    hours.holidays === 'closed'
      ? []
      : hours.holidays === 'as-weekday'
        ? undefined
        : localWindows(hours.holidays.windows)
  const onMakeUpWorkdays =
    hours.makeUpWorkdays === 'as-weekday'
      ? undefined
      : hours.makeUpWorkdays === 'as-monday'
        ? (weekly[MONDAY] ?? [])
        : localWindows(hours.makeUpWorkdays.windows)
  const asksCalendar = dependsOnNationalCalendar(hours)

  const windowsOn = (day: DayNumber): readonly LocalWindow[] | undefined => {
    const special = specialDays.get(day)
    if (special) return special
    const usual = weekly[weekdayIndex(day)] ?? []
    if (!asksCalendar) return usual
    const kind = kindOfDay(calendar, day)
    if (kind === undefined) return undefined
    if (kind === 'make-up-workday') return onMakeUpWorkdays ?? usual
    return isPublicHoliday(hours, calendar, day, kind) ? (onHolidays ?? usual) : usual
  }
  const all = [...weekly, ...specialDays.values(), onHolidays ?? [], onMakeUpWorkdays ?? []].flat()
  return { windowsOn, pastMidnightMs: Math.max(0, ...all.map((window) => window.toMs - DAY_MS)) }
}

function isPublicHoliday(hours: ServiceHours, calendar: NationalCalendar, day: DayNumber, kind: DayKind): boolean {
  if (hours.holidayScope === 'statutory') return kind === 'statutory-holiday'
  return calendar.holidays[day - calendar.firstDay] !== 0
}

function localWindows(windows: readonly ServiceWindow[]): readonly LocalWindow[] {
  return windows.map(({ from, to }) => {
    const fromMs = timeOfDayMs(from)
    const toMs = timeOfDayMs(to)
    if (fromMs === DAY_MS) throw new RangeError('a window cannot begin at 24:00; it begins at 00:00 of the next day')
    return { fromMs, toMs: toMs > fromMs ? toMs : toMs + DAY_MS }
  })
}
