import {
  type ContractZone,
  compileServiceHours,
  type DayNumber,
  dateInterval,
  endOfDay,
  isoDate,
  lastDayMovedToWorkingDay,
  type NationalCalendar,
  offsetMsAt,
  type ServiceHours,
} from '@heqi/calendar'
import type { Duration } from '@heqi/terms'
import { DAY_MS, type Instant, type IsoDate } from '@heqi/vocabulary'

/**
 * The deadlines of a target by days or longer: a function of the date of arrival only (Civil Code arts. 201-203), so each
 * date is worked out once. With service hours the last day ends at the close of business, else at 24:00.
 */
export class DeadlineTable {
  readonly #within: Duration
  readonly #zone: ContractZone
  readonly #calendar: NationalCalendar
  readonly #hours: ServiceHours | undefined
  readonly #deadlines = new Map<DayNumber, Instant>()

  constructor(within: Duration, zone: ContractZone, calendar: NationalCalendar, hours: ServiceHours | undefined) {
    this.#within = within
    this.#zone = zone
    this.#calendar = calendar
    this.#hours = hours
  }

  /** The last instant in time of a contact that arrived at `start`; `NaN` where the calendar is not published. */
  deadlineOf(start: Instant): Instant {
    const day = Math.floor((start + offsetMsAt(this.#zone, start)) / DAY_MS)
    if (Number.isNaN(day)) return Number.NaN
    const deadline = this.#deadlines.get(day) ?? this.#deadlineOfDay(day)
    // "The same day" said to somebody who comes after the close of business can only mean midnight.
    return deadline < start ? endOfDay(isoDate(day), this.#zone) : deadline
  }

  #deadlineOfDay(day: DayNumber): Instant {
    const last = lastDayMovedToWorkingDay(isoDate(day), this.#within, this.#calendar)
    const deadline = last.ok ? this.#endOf(last.value) : Number.NaN
    this.#deadlines.set(day, deadline)
    return deadline
  }

  #endOf(date: IsoDate): Instant {
    const midnight = endOfDay(date, this.#zone)
    if (!this.#hours) return midnight
    const windows = compileServiceHours(this.#hours, dateInterval(date, this.#zone), this.#calendar, this.#zone)
    return windows.ends.at(-1) ?? midnight
  }
}
