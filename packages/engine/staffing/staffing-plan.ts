import { type ContractZone, localMinutes, localWeekdays, NO_CLOCK, offsetMsAt } from '@heqi/calendar'
import type { RecordBatch } from '@heqi/records'
import type { RecordFilter } from '@heqi/terms'
import { DAY_MS, type Instant, type Interval, MINUTE_MS } from '@heqi/vocabulary'
import { filterTests, passes } from '../clocks/code-test.ts'
import { ANSWERED, EventColumns, LEFT_IN_MENU, LOST } from '../clocks/event-columns.ts'
import { handleMs } from '../metrics/formulas/queue.ts'
import { type Requirement, requiredAgents, type StaffingRules } from './required-agents.ts'

export type StaffingInput = {
  readonly batch: RecordBatch
  readonly zone: ContractZone
  /** Whole days; the plan is for an average week of them. */
  readonly period: Interval
  readonly asOf: Instant
  readonly filter?: RecordFilter
  /** Length of an interval of the plan; divides a day. Default 30. */
  readonly intervalMinutes?: number
  /** Handling time to plan with; default what the records of the interval took, else the mean of all. */
  readonly handleSeconds?: number
  /** Time between two contacts that the records do not hold, added to each. */
  readonly extraSeconds?: number
  /** Contacts that an agent handles at the same time (chat); default 1. */
  readonly concurrent?: number
  /** Whether contacts that hung up in the menu reach the queue; default no. */
  readonly countMenu?: boolean
  /** `estimate`: callers hang up (Erlang A) after the mean patience that the records show. */
  readonly patience?: 'estimate'
  /** How much more, or less, than in the period is expected; default 1. */
  readonly growth?: number
} & StaffingRules

/** One interval of an average week. */
export type PlannedInterval = Requirement & {
  /** 0 Monday to 6 Sunday. */
  readonly weekday: number
  readonly minuteOfDay: number
  /** Expected arrivals in the interval. */
  readonly arrivals: number
  readonly handleSeconds: number
}

export type StaffingPlan = {
  readonly intervals: readonly PlannedInterval[]
  readonly patienceSeconds: number | undefined
  /** Agent hours on the roster in the week. */
  readonly rosteredHours: number
}

/** What was counted in each interval of the week. */
type WeekProfile = {
  readonly arrivals: Float64Array
  readonly handledMs: Float64Array
  readonly handled: Float64Array
  waitedMs: number
  abandoned: number
}

const DAYS_PER_WEEK = 7
const MINUTES_PER_DAY = 1440

/** The staff that an average week of the period needs, interval by interval. Patience is estimated as total wait / abandonments. */
export function staffingPlan(input: StaffingInput): StaffingPlan {
  const { intervalMinutes = 30, concurrent = 1, growth = 1, extraSeconds = 0 } = input
  if (MINUTES_PER_DAY % intervalMinutes !== 0) throw new RangeError('an interval of the plan must divide a day')
  const perDay = MINUTES_PER_DAY / intervalMinutes
  const profile = weekProfile(input, perDay, intervalMinutes)
  const dates = weekdayCounts(input)
  const { handledMs, handled } = profile
  const overallSeconds = handledMs.reduce(add, 0) / 1000 / handled.reduce(add, 0)
  const estimated = profile.abandoned > 0 ? profile.waitedMs / 1000 / profile.abandoned : undefined
  const patienceSeconds = input.patience === 'estimate' ? estimated : input.patienceSeconds
  const { patienceSeconds: _stated, ...stated } = input
  const rules: StaffingRules = patienceSeconds === undefined ? stated : { ...stated, patienceSeconds }
  const intervals: PlannedInterval[] = []
  for (let slot = 0; slot < DAYS_PER_WEEK * perDay; slot++) {
    const weekday = Math.floor(slot / perDay)
    const days = dates[weekday]!
    const arrivals = days === 0 ? 0 : (profile.arrivals[slot]! / days) * growth
    const measured = handled[slot]! > 0 ? handledMs[slot]! / 1000 / handled[slot]! : overallSeconds
    const handleSeconds = ((input.handleSeconds ?? measured) + extraSeconds) / concurrent
    const demand = { arrivals, intervalSeconds: intervalMinutes * 60, handleSeconds }
    // Without a single contact that was handled nothing is known about handling times, and nothing is to be staffed.
    const usable = handleSeconds > 0 ? demand : { ...demand, arrivals: 0, handleSeconds: 1 }
    intervals.push({
      weekday,
      minuteOfDay: (slot % perDay) * intervalMinutes,
      arrivals,
      handleSeconds,
      ...requiredAgents(usable, rules),
    })
  }
  const rosteredHours = (intervals.reduce((sum, { rostered }) => sum + rostered, 0) * intervalMinutes) / 60
  return { intervals, patienceSeconds, rosteredHours }
}

const add = (a: number, b: number): number => a + b

function weekProfile(input: StaffingInput, perDay: number, intervalMinutes: number): WeekProfile {
  const { batch, zone, period, asOf, filter, countMenu = false } = input
  const { enteredAt, talkMs, holdMs, wrapUpMs } = batch.numbers
  const events = new EventColumns(batch, asOf)
  const tests = filterTests(filter, batch)
  const weekdays = localWeekdays(zone, enteredAt)
  const minutes = localMinutes(zone, enteredAt)
  const slots = DAYS_PER_WEEK * perDay
  const profile: WeekProfile = {
    arrivals: new Float64Array(slots),
    handledMs: new Float64Array(slots),
    handled: new Float64Array(slots),
    waitedMs: 0,
    abandoned: 0,
  }
  for (let row = 0; row < batch.length; row++) {
    const entered = enteredAt[row]!
    if (!(entered >= period.start && entered < period.end) || weekdays[row] === NO_CLOCK || !passes(tests, row))
      continue
    const state = events.callState(row)
    if (state === LEFT_IN_MENU && !countMenu) continue
    const slot = weekdays[row]! * perDay + Math.floor(minutes[row]! / intervalMinutes)
    profile.arrivals[slot]! += 1
    const waited = events.queueMs(row, state === ANSWERED)
    if (waited > 0) profile.waitedMs += waited
    if (state === LOST) profile.abandoned += 1
    const took = handleMs(talkMs[row]!, holdMs[row]!, wrapUpMs[row]!)
    if (state !== ANSWERED || Number.isNaN(took)) continue
    profile.handledMs[slot]! += took
    profile.handled[slot]! += 1
  }
  return profile
}

/** How many dates of each weekday the period has. */
function weekdayCounts({ period, zone }: StaffingInput): readonly number[] {
  const counts = [0, 0, 0, 0, 0, 0, 0]
  const first = Math.floor((period.start + offsetMsAt(zone, period.start)) / DAY_MS)
  const last = Math.floor((period.end - MINUTE_MS + offsetMsAt(zone, period.end - MINUTE_MS)) / DAY_MS)
  for (let day = first; day <= last; day++) counts[(day + 3) % DAYS_PER_WEEK]! += 1
  return counts
}
