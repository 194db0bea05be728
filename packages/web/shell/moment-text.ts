/** Where no contract says otherwise; the zone of the contracts that the product is made for. */
export const HOUSE_ZONE = 'Asia/Shanghai'

/** ISO-like and the same in all languages: `2026-11-29 08:33`. */
const PLAIN = 'sv-SE'

type Form = Pick<Intl.DateTimeFormatOptions, 'dateStyle' | 'timeStyle' | 'hour' | 'minute'>

const inZone = (at: Date, timeZone: string | undefined, form: Form): string =>
  new Intl.DateTimeFormat(PLAIN, { ...form, ...(timeZone === undefined ? {} : { timeZone }) }).format(at)

/** Day and time in a zone; the zone is named where the reader's own clock shows another time. */
export function momentText(instant: string | number, timeZone: string = HOUSE_ZONE): string {
  const at = new Date(instant)
  return `${inZone(at, timeZone, { dateStyle: 'short', timeStyle: 'short' })}${zoneNote(at, timeZone)}`
}

/** The time alone for a moment of today, day and time for any other. */
export function recentMomentText(instant: string | number, now: number, timeZone: string = HOUSE_ZONE): string {
  const isToday = dayText(instant, timeZone) === dayText(now, timeZone)
  if (!isToday) return momentText(instant, timeZone)
  const at = new Date(instant)
  return `${inZone(at, timeZone, { timeStyle: 'short' })}${zoneNote(at, timeZone)}`
}

export const dayText = (instant: string | number, timeZone: string = HOUSE_ZONE): string =>
  inZone(new Date(instant), timeZone, { dateStyle: 'short' })

/** `2026-11-29 08:33:07`. */
export const secondText = (at: Date, timeZone: string): string =>
  inZone(at, timeZone, { dateStyle: 'short', timeStyle: 'medium' })

/** ` GMT+8` for a reader whose clock shows another time than the zone's; else nothing. */
export function zoneNote(at: Date, timeZone: string): string {
  const isOwn = inZone(at, timeZone, WALL) === inZone(at, undefined, WALL)
  if (isOwn) return ''
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')
  return ` ${name?.value ?? timeZone}`
}

const WALL: Form = { dateStyle: 'short', timeStyle: 'short' }
