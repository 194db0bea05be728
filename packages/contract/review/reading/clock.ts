/** A time of the day in folded text: `9:00`, `18点30分`. */
export const CLOCK = String.raw`(?:[01]?\d|2[0-4])(?:[:点时]\d{0,2}分?)`

/** Such a time in minutes since midnight. */
export const minutesOf = (clock = ''): number => {
  const [hour = '0', minute = '0'] = clock.match(/\d+/g) ?? []
  return Number(hour) * 60 + Number(minute)
}
