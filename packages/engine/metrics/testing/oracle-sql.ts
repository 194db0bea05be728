/** What the formulas of the oracle are written with: known events, clocks counted slot by slot, deadlines counted day by day. */
import type { Metric } from '@heqi/terms'
import { MONTH_START_MS, SLOT_MS } from './oracle-tables.ts'

/** A formula again, in SQL and by its definition: verdict, value and weight of one candidate record `r`. */
export type OracleFormula = {
  readonly metric: Metric
  /** Yields 'met', 'missed', 'pending' or a reason. */
  readonly verdict: string
  /** Numerator of the record where it counts, in the smallest unit; absent: a share. */
  readonly value?: string
  readonly weight?: string
  /** Smallest units in one unit of the result. */
  readonly scale?: bigint
  /** SQL condition: the records that the metric is about. */
  readonly population?: string
  readonly inServiceHours?: boolean
  /** Instead of the mean of the values their percentile by nearest rank. */
  readonly percentile?: number
}

export const DAY_MS = 86_400_000
export const NINE_HOURS = { value: 9, unit: 'hour' } as const
export const NINE_HOURS_MS = String(9 * 3_600_000)

/** What was known at `as_of`, and the state of the contact. */
export const EVENT_VIEW = `
CREATE MACRO known(moment, as_of) AS CASE WHEN moment <= as_of THEN moment END;
CREATE VIEW event AS
WITH reopened AS (
  SELECT month, row, max(moment) AS last_reopened FROM reopening JOIN scene USING (month) WHERE moment <= as_of GROUP BY ALL
), known_events AS (
  SELECT r.*, s.*, last_reopened,
    known(coalesce(firstHumanResponseAt, answeredAt), as_of) AS human,
    known(coalesce(answeredAt, firstHumanResponseAt), as_of) AS answered,
    known(firstBotResponseAt, as_of) AS bot,
    CASE WHEN abandonedAt IS NULL THEN abandonedIn IS NOT NULL ELSE abandonedAt <= as_of END AS is_abandoned,
    known(coalesce(abandonedAt, endedAt), as_of) AS lost,
    known(endedAt, as_of) AS ended,
    known(resolvedAt, as_of) AS resolved,
    coalesce(known(lastResolvedAt, as_of), known(resolvedAt, as_of)) AS last_resolved,
    coalesce(queuedAt, enteredAt + coalesce(menuMs, 0)) AS queued
  FROM record r JOIN scene s USING (month) LEFT JOIN reopened USING (month, row)
)
SELECT * EXCLUDE (last_resolved), least(human, bot) AS responded,
  CASE WHEN last_reopened >= last_resolved THEN NULL ELSE last_resolved END AS standing,
  CASE WHEN answered IS NOT NULL THEN 'answered'
    WHEN is_abandoned AND abandonedIn = 'menu' THEN 'menu'
    WHEN is_abandoned OR ended IS NOT NULL THEN 'lost' ELSE 'waiting' END AS state,
  coalesce(queueMs, CASE WHEN answered - coalesce(ringMs, 0) >= queued THEN answered - coalesce(ringMs, 0) - queued END) AS wait_answered,
  coalesce(queueMs, CASE WHEN lost >= queued THEN lost - queued END) AS wait_lost,
  is_abandoned AND human IS NULL AND resolved IS NULL AS never_case
FROM known_events;`

/** Milliseconds on the clock of row r, counted slot by slot. */
export const clock = (from: string, until: string, basis: string, pausing: boolean, reading: string): string => `(
  SELECT count(*) * ${SLOT_MS} FROM slot s WHERE s.moment >= ${from} AND s.moment < ${until} AND (${basis} OR s.is_open)
  ${pausing ? `AND NOT EXISTS (FROM pause p WHERE p.month = r.month AND p.row = r.row AND p.reason = 'waiting-for-customer' AND s.moment >= p.start AND (p.finish IS NULL OR s.moment < p.finish))` : ''}
  ${reading === 'adjusted' ? `AND NOT EXISTS (FROM exclusion x WHERE x.month = r.month AND (x.has_chat OR r.channel IN ('phone', 'email')) AND s.moment >= x.start AND s.moment < x.finish)` : ''})`

export const ANY_TIME = 'true'
/** In service hours where the contract has them. */
export const BY_HOURS = 'NOT r.has_hours'

/** Milliseconds allowed from arrival to the end of the day after which it is late; the last day is a working day. */
export const untilDay = (kind: 'day' | 'working-day', count: number, closes: boolean): string => {
  const today = `CAST(floor((r.enteredAt - ${MONTH_START_MS}) / ${DAY_MS}) AS INTEGER)`
  const last =
    kind === 'day'
      ? `(SELECT min(day) FROM day WHERE is_working AND day >= ${today} + ${count})`
      : `(SELECT day FROM (SELECT day, row_number() OVER (ORDER BY day) AS nth FROM day WHERE is_working AND day > ${today}) WHERE nth = ${count})`
  const end = closes ? `CASE WHEN r.has_hours THEN ${DAY_MS - 6 * 3_600_000} ELSE ${DAY_MS} END` : `${DAY_MS}`
  return `${MONTH_START_MS} + ${last} * ${DAY_MS} + ${end} - r.enteredAt`
}

export const attained = (stop: string, ifOpen: string, elapsed: string, allowed: string): string =>
  `CASE WHEN ${elapsed} > ${allowed} THEN 'missed' WHEN ${stop} IS NOT NULL THEN 'met' ELSE ${ifOpen} END`
