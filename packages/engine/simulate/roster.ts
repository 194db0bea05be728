import { type DayNumber, isoDate } from '@heqi/calendar'
import { HOUR_MS, type Instant, type Interval, MINUTE_MS, SECOND_MS } from '@heqi/vocabulary'
import type { Facts } from '../facts.ts'
import type { RosteredShift } from './agent-pool.ts'
import { HALF_HOUR_SHARES } from './arrival-profile.ts'
import type { Random } from './random.ts'

const SHIFT_MS = 9 * HOUR_MS
const BREAK_MS = HOUR_MS
const HALF_HOUR_MS = 30 * MINUTE_MS
const DAYS_PER_WEEK = 7
const REST_DAYS = 2

export type RosterRules = {
  /** Share of shifts to which nobody comes. */
  readonly absence: number
  /** Mean of being late or leaving early. */
  readonly latenessSeconds: number
}

type ShiftFact = NonNullable<Facts['shifts']>[number]

export type DayRoster = { readonly shifts: readonly RosteredShift[]; readonly facts: readonly ShiftFact[] }

/**
 * Who works when on one day. Shifts are laid so that the agents at their desks follow the contacts expected over the
 * day. Where the service is open all week, each agent has two rest days of it in turn.
 */
export function dayRoster(
  agents: readonly string[],
  day: DayNumber,
  dayStart: Instant,
  windows: readonly Interval[],
  isOpenAllWeek: boolean,
  rules: RosterRules,
  random: Random,
): DayRoster {
  const open = windows[0] && { start: windows[0].start, end: windows.at(-1)!.end }
  if (!open) return { shifts: [], facts: [] }
  const working = agents.filter((_, index) => !isOpenAllWeek || (index * 3 + day) % DAYS_PER_WEEK >= REST_DAYS)
  const length = Math.min(SHIFT_MS, open.end - open.start)
  const pause = length === SHIFT_MS ? BREAK_MS : 0
  const shifts: RosteredShift[] = []
  const facts: ShiftFact[] = []
  for (const [index, agent] of working.entries()) {
    const centre = dayStart + quantileMs((index + 0.5) / working.length)
    const earliest = Math.min(Math.max(centre - length / 2, open.start), open.end - length)
    const start = Math.round(earliest / HALF_HOUR_MS) * HALF_HOUR_MS
    const breakStart = start + 3 * HOUR_MS + (index % 4) * HALF_HOUR_MS
    const shift = { agent, start, end: start + length, breakStart, breakEnd: breakStart + pause }
    const isAbsent = random.chance(rules.absence)
    const lateMs = Math.min(HOUR_MS, Math.round(random.exponential(rules.latenessSeconds)) * SECOND_MS)
    if (!isAbsent) shifts.push({ ...shift, start: shift.start + lateMs })
    const date = isoDate(day)
    const scheduledSeconds = (length - pause) / SECOND_MS
    const attendedSeconds = isAbsent ? 0 : scheduledSeconds - lateMs / SECOND_MS
    facts.push({ id: `shift-${date}-${agent}`, agent, date, scheduledSeconds, attendedSeconds })
  }
  return { shifts, facts }
}

/** The time of day by which this share of a day's contacts has come. */
function quantileMs(share: number): number {
  let left = share
  for (const [slot, part] of HALF_HOUR_SHARES.entries()) {
    if (left <= part) return (slot + left / part) * HALF_HOUR_MS
    left -= part
  }
  return HALF_HOUR_SHARES.length * HALF_HOUR_MS
}
