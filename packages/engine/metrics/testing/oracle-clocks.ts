/** The formulas over clocks: to the response, to the resolution, on the spot, and over the turns of a conversation. */
import {
  ANY_TIME,
  attained,
  BY_HOURS,
  clock,
  NINE_HOURS,
  NINE_HOURS_MS,
  type OracleFormula,
  untilDay,
} from './oracle-sql.ts'
import { SLOT_MS } from './oracle-tables.ts'

const answeredOnly = (stop: string): string =>
  `CASE WHEN ${stop} IS NOT NULL THEN 'met' WHEN NOT is_abandoned AND ended IS NULL THEN 'pending' WHEN state = 'menu' THEN 'menu-abandon' ELSE 'not-answered' END`

const resolved = (stop: string): string =>
  `CASE WHEN ${stop} IS NOT NULL THEN 'met' WHEN never_case THEN 'not-answered' ELSE 'pending' END`

const own = (alias: string): string => `${alias}.month = r.month AND ${alias}.row = r.row AND ${alias}.moment <= as_of`

function responseFormulas(reading: string): readonly OracleFormula[] {
  const response = (stop: string, basis: string, allowed: string): string => `CASE
    WHEN ${stop} IS NULL AND state = 'menu' THEN 'menu-abandon'
    ELSE ${attained(stop, `CASE WHEN is_abandoned THEN 'short-abandon' WHEN ended IS NOT NULL THEN 'missed' ELSE 'pending' END`, clock('r.enteredAt', `coalesce(${stop}, CASE WHEN is_abandoned THEN lost END, as_of)`, basis, false, reading), allowed)} END`
  return [
    {
      metric: { id: 'fr', formula: 'first-response-attainment', within: NINE_HOURS },
      verdict: response('human', BY_HOURS, NINE_HOURS_MS),
    },
    {
      metric: {
        id: 'fr-bots',
        formula: 'first-response-attainment',
        within: NINE_HOURS,
        basis: 'elapsed',
        countBots: true,
      },
      verdict: response('responded', ANY_TIME, NINE_HOURS_MS),
    },
    {
      metric: { id: 'fr-day', formula: 'first-response-attainment', within: { value: 2, unit: 'day' } },
      verdict: response('human', ANY_TIME, untilDay('day', 2, true)),
    },
    {
      metric: {
        id: 'fr-working-day',
        formula: 'first-response-attainment',
        within: { value: 3, unit: 'working-day' },
        basis: 'elapsed',
      },
      verdict: response('human', ANY_TIME, untilDay('working-day', 3, false)),
    },
  ]
}

function responseTimes(reading: string): readonly OracleFormula[] {
  const inHours = clock('r.enteredAt', 'human', BY_HOURS, false, reading)
  return [
    {
      metric: { id: 'afr', formula: 'average-first-response' },
      verdict: answeredOnly('human'),
      value: clock('r.enteredAt', 'human', BY_HOURS, false, reading),
      scale: 1000n,
    },
    {
      metric: { id: 'afr-bots', formula: 'average-first-response', countBots: true, basis: 'elapsed' },
      verdict: answeredOnly('responded'),
      value: clock('r.enteredAt', 'responded', ANY_TIME, false, reading),
      scale: 1000n,
    },
    {
      metric: { id: 'p50', formula: 'response-percentile', percentile: 50 },
      verdict: answeredOnly('human'),
      value: inHours,
      scale: 1000n,
      percentile: 50,
    },
    {
      metric: { id: 'p90', formula: 'response-percentile', percentile: 90 },
      verdict: answeredOnly('human'),
      value: inHours,
      scale: 1000n,
      percentile: 90,
    },
  ]
}

function resolutionFormulas(reading: string): readonly OracleFormula[] {
  const resolution = (stop: string, basis: string, allowed: string): string =>
    `CASE WHEN never_case AND ${stop} IS NULL THEN 'not-answered' ELSE ${attained(stop, `'pending'`, clock('r.enteredAt', `coalesce(${stop}, as_of)`, basis, true, reading), allowed)} END`
  return [
    {
      metric: { id: 'ra', formula: 'resolution-attainment', within: NINE_HOURS },
      verdict: resolution('resolved', BY_HOURS, NINE_HOURS_MS),
    },
    {
      metric: {
        id: 'ra-last',
        formula: 'resolution-attainment',
        within: { value: 40, unit: 'hour' },
        basis: 'elapsed',
        clock: 'last',
      },
      verdict: resolution('standing', ANY_TIME, String(40 * 3_600_000)),
    },
    {
      metric: { id: 'ar-mean', formula: 'average-resolution' },
      verdict: resolved('resolved'),
      value: clock('r.enteredAt', 'resolved', BY_HOURS, true, reading),
      scale: 1000n,
    },
    {
      metric: { id: 'ar-mean-last', formula: 'average-resolution', clock: 'last', basis: 'elapsed' },
      verdict: resolved('standing'),
      value: clock('r.enteredAt', 'standing', ANY_TIME, true, reading),
      scale: 1000n,
    },
    {
      metric: { id: 'complaints', formula: 'complaint-resolution-attainment', within: NINE_HOURS },
      verdict: resolution('resolved', BY_HOURS, NINE_HOURS_MS),
      population: 'coalesce(complaint, false)',
    },
  ]
}

function onTheSpotFormulas(reading: string): readonly OracleFormula[] {
  const visit = `r.channel = 'on-site' OR known(r.dispatchedAt, as_of) IS NOT NULL OR known(r.arrivedAt, as_of) IS NOT NULL`
  const step = (at: string): string =>
    attained(
      `known(${at}, as_of)`,
      `CASE WHEN ended IS NOT NULL THEN 'missed' ELSE 'pending' END`,
      clock('r.enteredAt', `coalesce(known(${at}, as_of), as_of)`, BY_HOURS, true, reading),
      NINE_HOURS_MS,
    )
  return [
    {
      metric: { id: 'emergency', formula: 'emergency-start-attainment', within: NINE_HOURS },
      verdict: attained(
        'human',
        `CASE WHEN ended IS NOT NULL THEN 'missed' ELSE 'pending' END`,
        clock('r.enteredAt', 'coalesce(human, as_of)', ANY_TIME, false, reading),
        NINE_HOURS_MS,
      ),
      population: 'coalesce(emergency, false)',
    },
    {
      metric: { id: 'on-site', formula: 'on-site-attainment', dispatchWithin: NINE_HOURS, arriveWithin: NINE_HOURS },
      verdict: `CASE WHEN 'missed' IN (${step('dispatchedAt')}, ${step('arrivedAt')}) THEN 'missed' WHEN 'pending' IN (${step('dispatchedAt')}, ${step('arrivedAt')}) THEN 'pending' ELSE 'met' END`,
      population: visit,
    },
  ]
}

/** A turn is open from the first customer message after the last agent's; the next agent's reply closes it. */
function replyTime(): Pick<OracleFormula, 'verdict' | 'value' | 'weight' | 'scale'> {
  const lastAgent = `coalesce((SELECT max(b.idx) FROM reply b WHERE ${own('b')} AND b.author = 'agent' AND b.idx < a.idx), -1)`
  const openedAt = `(SELECT min_by(c.moment, c.idx) FROM reply c WHERE ${own('c')} AND c.author = 'customer' AND c.idx < a.idx AND c.idx > ${lastAgent})`
  const turns = `(SELECT count(*) FROM reply a WHERE ${own('a')} AND a.author = 'agent' AND ${openedAt} IS NOT NULL)`
  const isOpen = `EXISTS (FROM reply c WHERE ${own('c')} AND c.author = 'customer' AND NOT EXISTS (FROM reply a WHERE ${own('a')} AND a.author = 'agent' AND a.idx > c.idx))`
  const waited = `(SELECT sum((SELECT count(*) * ${SLOT_MS} FROM slot s WHERE s.moment >= t.opened AND s.moment < t.closed AND (${BY_HOURS} OR s.is_open)))
    FROM (SELECT ${openedAt} AS opened, a.moment AS closed FROM reply a WHERE ${own('a')} AND a.author = 'agent') t WHERE t.opened IS NOT NULL)`
  return {
    verdict: `CASE WHEN ${turns} > 0 THEN 'met' WHEN NOT ${isOpen} THEN 'missing-data' WHEN ended IS NOT NULL OR is_abandoned THEN 'not-answered' ELSE 'pending' END`,
    value: waited,
    weight: turns,
    scale: 1000n,
  }
}

export const clockFormulas = (reading: string): readonly OracleFormula[] => [
  ...responseFormulas(reading),
  ...responseTimes(reading),
  ...resolutionFormulas(reading),
  ...onTheSpotFormulas(reading),
  { metric: { id: 'reply', formula: 'average-reply-time' }, ...replyTime() },
]
