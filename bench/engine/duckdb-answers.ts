import { CHINA, datesOfMonth, dayNumber, isWorkingKind, kindOfDay, startOfDate } from '@heqi/calendar'
import { MONTH, ZONE } from './synthetic-month.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000

/** Days before and after the month that clocks may touch. */
const MARGIN_DAYS = 5

/** The service days as a table: working milliseconds before each day, and whether it is open. */
export function serviceDayTable(): string {
  const { start, end } = datesOfMonth(MONTH)
  let before = 0
  const rows: string[] = []
  for (let day = dayNumber(start); day <= dayNumber(end) + MARGIN_DAYS; day++) {
    const kind = kindOfDay(CHINA, day)
    const isHoliday = kind !== undefined && CHINA.holidays[day - CHINA.firstDay] !== 0 && !isWorkingKind(kind)
    rows.push(`(${day}, ${before}, ${isHoliday ? 0 : 1})`)
    if (!isHoliday) before += 11 * HOUR_MS
  }
  return `CREATE TABLE service_day AS SELECT * FROM (VALUES ${rows.join(', ')}) AS t(day, before_ms, is_open);`
}

/** Local milliseconds of an instant: the zone is eight hours ahead of UTC all year. */
const local = (instant: string): string => `(${instant} + ${8 * HOUR_MS})`
const dayOf = (instant: string): string => `(${local(instant)} // ${DAY_MS})`
const timeOf = (instant: string): string => `(${local(instant)} % ${DAY_MS})`
const clamp = (value: string, most: number): string => `greatest(0, least(${value}, ${most}))`

/** Working milliseconds from the first day to the instant, with the joined service day of its date. */
const worked = (instant: string, day: string): string =>
  `(${day}.before_ms + ${day}.is_open * (${clamp(`${timeOf(instant)} - ${8 * HOUR_MS}`, 4 * HOUR_MS)} + ${clamp(`${timeOf(instant)} - ${13 * HOUR_MS}`, 7 * HOUR_MS)}))`

/** The same nine answers in one statement: numerator and denominator of each metric, and what is pending. */
export function answersSql(asOf: number): string {
  const monthStart = startOfDate(datesOfMonth(MONTH).start, ZONE)
  return `
WITH selected AS (
  SELECT c.*, arrival.before_ms AS arrival_before, arrival.is_open AS arrival_open, ${worked('entered_ms', 'arrival')} AS entered_worked,
    ${worked('least(responded_ms, ' + asOf + ')', 'response')} AS responded_worked,
    ${worked('least(coalesce(resolved_ms, ' + asOf + '), ' + asOf + ')', 'resolution')} AS resolved_worked,
    resolved_ms <= ${asOf} AS is_resolved,
    arrival.is_open = 1 AND (${timeOf('entered_ms')} BETWEEN ${8 * HOUR_MS} AND ${12 * HOUR_MS - 1} OR ${timeOf('entered_ms')} BETWEEN ${13 * HOUR_MS} AND ${20 * HOUR_MS - 1}) AS in_hours
  FROM contact c
  JOIN service_day arrival ON arrival.day = ${dayOf('entered_ms')}
  LEFT JOIN service_day response ON response.day = ${dayOf('least(responded_ms, ' + asOf + ')')}
  LEFT JOIN service_day resolution ON resolution.day = ${dayOf('least(coalesce(resolved_ms, ' + asOf + '), ' + asOf + ')')}
  WHERE case_type <> 3 AND entered_ms >= ${monthStart} AND entered_ms < ${monthStart + 31 * DAY_MS}
), judged AS (
  SELECT *, channel = 0 AND in_hours AS is_call, channel <> 0 AS is_written,
    responded_worked - entered_worked AS response_work_ms, resolved_worked - entered_worked AS resolution_work_ms,
    CASE complexity WHEN 1 THEN ${24 * HOUR_MS} ELSE ${8 * HOUR_MS} END AS allowed_ms,
    abandoned_ms IS NOT NULL AND resolved_ms IS NULL AS never_case
  FROM selected
)
SELECT
  count(*) FILTER (is_call AND answered_ms IS NOT NULL) AS answered,
  count(*) FILTER (is_call AND (answered_ms IS NOT NULL OR abandoned_in = 1)) AS offered,
  count(*) FILTER (is_call AND answered_ms IS NOT NULL AND queue_ms <= 20000) AS answered_within,
  sum(queue_ms) FILTER (is_call AND answered_ms IS NOT NULL) AS wait_ms,
  sum(talk_ms + wrap_up_ms) FILTER (is_call AND answered_ms IS NOT NULL) AS handled_ms,
  count(*) FILTER (is_written AND response_work_ms <= ${2 * HOUR_MS}) AS responded_within,
  count(*) FILTER (is_written AND (responded_ms <= ${asOf} OR ${asOf} > entered_ms)) AS response_judged,
  sum(response_work_ms) FILTER (is_written AND responded_ms <= ${asOf}) AS response_ms,
  count(*) FILTER (is_written AND responded_ms <= ${asOf}) AS responded,
  count(*) FILTER (is_resolved AND resolution_work_ms <= allowed_ms) AS resolved_within,
  count(*) FILTER (NOT never_case AND (is_resolved OR resolution_work_ms > allowed_ms)) AS resolution_judged,
  sum(resolution_work_ms) FILTER (is_resolved) AS resolution_ms,
  count(*) FILTER (is_resolved) AS resolved,
  count(*) FILTER (survey_score >= 4) AS satisfied,
  count(*) FILTER (survey_score IS NOT NULL) AS surveyed
FROM judged`
}
