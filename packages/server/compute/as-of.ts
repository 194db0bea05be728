import { monthInterval, startOfDate, zoneOf } from '@heqi/calendar'
import { type Instant, type IsoMonth, MINUTE_MS } from '@heqi/vocabulary'
import { todayIn } from '../contracts/contract.ts'

const LIVE_STEP_MS = 5 * MINUTE_MS

/**
 * The instant as of which a month is measured: the running month by steps of five minutes, a month that is over by the
 * begin of today. Open cases age by the day then, and a result holds for a day.
 */
export function asOfMonth(month: IsoMonth, timeZone: string, now: Instant): Instant {
  const zone = zoneOf(timeZone)
  const { end } = monthInterval(month, zone)
  if (now >= end) return Math.max(end, startOfDate(todayIn(timeZone, now), zone))
  return Math.floor(now / LIVE_STEP_MS) * LIVE_STEP_MS
}

export const isOver = (month: IsoMonth, timeZone: string, now: Instant): boolean =>
  now >= monthInterval(month, zoneOf(timeZone)).end
