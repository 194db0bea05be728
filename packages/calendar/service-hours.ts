import type { IsoDate } from '@heqi/vocabulary'
import type { Weekday } from './civil-date.ts'
import type { TimeOfDay } from './time-of-day.ts'

/**
 * Open from `from` until just before `to`. Where `to` is not later than `from` the window ends on the next day; it
 * belongs to the day on which it begins, and that day's rule decides about all of it.
 */
export type ServiceWindow = { readonly from: TimeOfDay; readonly to: TimeOfDay }

/** The same windows on several weekdays. A weekday named in no entry is closed; entries for the same day add up. */
export type WeeklyHours = { readonly days: readonly Weekday[]; readonly windows: readonly ServiceWindow[] }

/**
 * Service hours as a contract states them. The rule of a day is the first that applies: special day, make-up workday,
 * holiday, weekly pattern.
 */
export type ServiceHours = {
  /** Always open (7 x 24); everything below except `specialDays` is then without effect. */
  readonly roundTheClock?: boolean
  readonly weekly: readonly WeeklyHours[]
  /** On public holidays: closed, open as on that weekday, or with windows of their own. */
  readonly holidays: 'closed' | 'as-weekday' | { readonly windows: readonly ServiceWindow[] }
  /**
   * Which days are public holidays: all days off that the notice arranges (default, as people mean it), or only the
   * statutory days 法定节假日.
   */
  readonly holidayScope?: 'days-off' | 'statutory'
  /** A make-up workday (调休上班) has the windows of its own weekday, those of a Monday, or its own. */
  readonly makeUpWorkdays: 'as-weekday' | 'as-monday' | { readonly windows: readonly ServiceWindow[] }
  /** Single dates with windows of their own; none = closed. */
  readonly specialDays?: readonly { readonly date: IsoDate; readonly windows: readonly ServiceWindow[] }[]
}

/** Whether what is open on a day depends on the national calendar, and so on its being published. */
export const dependsOnNationalCalendar = (hours: ServiceHours): boolean =>
  hours.roundTheClock !== true && (hours.holidays !== 'as-weekday' || hours.makeUpWorkdays !== 'as-weekday')
