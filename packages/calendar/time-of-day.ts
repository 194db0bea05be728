import { HOUR_MS, MINUTE_MS } from '@heqi/vocabulary'

/** `HH:MM` from `00:00` to `24:00`, on the clock of the contract's zone. */
export type TimeOfDay = string

const TIME_OF_DAY = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/

/** Milliseconds since local midnight. @throws RangeError when there is no such time. */
export function timeOfDayMs(time: TimeOfDay): number {
  if (!TIME_OF_DAY.test(time)) throw new RangeError(`not a time of day: ${time}`)
  return Number(time.slice(0, 2)) * HOUR_MS + Number(time.slice(3, 5)) * MINUTE_MS
}
