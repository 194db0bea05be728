/** The formulas over menu and queue. */
import type { OracleFormula } from './oracle-sql.ts'

const lostVerdict = (threshold: number): string =>
  `CASE WHEN wait_lost IS NULL THEN 'missing-data' WHEN wait_lost > ${threshold} THEN 'missed' ELSE 'short-abandon' END`
const withinVerdict = (wait: string, ms: number): string =>
  `CASE WHEN ${wait} IS NULL THEN 'missing-data' WHEN ${wait} <= ${ms} THEN 'met' ELSE 'missed' END`

const WITHIN = { value: 20, unit: 'second' } as const
const STILL_WAITING = `CASE WHEN as_of - queued > 20000 THEN 'missed' ELSE 'pending' END`
const handle = 'coalesce(talkMs, 0) + coalesce(holdMs, 0) + coalesce(wrapUpMs, 0)'
const unansweredCall = `WHEN state = 'menu' THEN 'menu-abandon' WHEN state = 'lost' THEN 'not-answered' WHEN state = 'waiting' THEN 'pending'`

const answerRate = (menu: string, lost: string): string =>
  `CASE state WHEN 'answered' THEN 'met' WHEN 'menu' THEN ${menu} WHEN 'lost' THEN ${lost} ELSE 'pending' END`
const level = (lost: string, waiting = STILL_WAITING): string =>
  `CASE state WHEN 'answered' THEN ${withinVerdict('wait_answered', 20_000)} WHEN 'menu' THEN 'menu-abandon' WHEN 'lost' THEN ${lost} ELSE ${waiting} END`
const speed = (queuedOnly: boolean): string =>
  `CASE ${unansweredCall} WHEN wait_answered IS NULL THEN 'missing-data' ${queuedOnly ? `WHEN wait_answered = 0 THEN 'not-queued'` : ''} ELSE 'met' END`
const handled = `CASE ${unansweredCall} WHEN talkMs IS NULL AND holdMs IS NULL AND wrapUpMs IS NULL THEN 'missing-data' ELSE 'met' END`
const own = { formula: 'service-level', within: WITHIN } as const
const asa = { formula: 'average-speed-of-answer' } as const

const FORMULAS: readonly OracleFormula[] = [
  {
    metric: { id: 'ar-queue', formula: 'answer-rate', variant: 'queue' },
    verdict: answerRate(`'menu-abandon'`, `'missed'`),
  },
  {
    metric: { id: 'ar-over', formula: 'answer-rate', variant: 'queue-over-threshold', threshold: WITHIN },
    verdict: answerRate(`'menu-abandon'`, lostVerdict(20_000)),
  },
  {
    metric: { id: 'ar-all', formula: 'answer-rate', variant: 'all-entered' },
    verdict: answerRate(`'missed'`, `'missed'`),
  },
  { metric: { id: 'sl-answered', variant: 'of-answered', ...own }, verdict: level(`'not-answered'`, `'pending'`) },
  { metric: { id: 'sl-offered', variant: 'of-offered', ...own }, verdict: level(`'missed'`) },
  {
    metric: {
      id: 'sl-without-short',
      variant: 'of-offered-without-short-abandons',
      shortAbandon: { value: 7, unit: 'second' },
      ...own,
    },
    verdict: level(lostVerdict(7000)),
  },
  {
    metric: { id: 'sl-both', variant: 'answered-and-abandoned-within', ...own },
    verdict: level(withinVerdict('wait_lost', 20_000)),
  },
  {
    metric: { id: 'ab', formula: 'abandonment-rate' },
    verdict: `CASE state WHEN 'answered' THEN 'missed' WHEN 'menu' THEN 'menu-abandon' WHEN 'lost' THEN 'met' ELSE 'pending' END`,
  },
  {
    metric: { id: 'ab-over', formula: 'abandonment-rate', threshold: WITHIN },
    verdict: `CASE state WHEN 'answered' THEN 'missed' WHEN 'menu' THEN 'menu-abandon' WHEN 'lost' THEN replace(${lostVerdict(20_000)}, 'missed', 'met') ELSE 'pending' END`,
  },
  { metric: { id: 'asa-all', variant: 'all', ...asa }, verdict: speed(false), value: 'wait_answered', scale: 1000n },
  {
    metric: { id: 'asa-queued', variant: 'queued', includeMenu: true, includeRing: true, ...asa },
    verdict: speed(true),
    value: 'wait_answered + coalesce(menuMs, 0) + coalesce(ringMs, 0)',
    scale: 1000n,
  },
  { metric: { id: 'aht', formula: 'average-handle-time' }, verdict: handled, value: handle, scale: 1000n },
  {
    metric: { id: 'aht-each', formula: 'average-handle-time', transfers: 'each' },
    verdict: handled,
    value: handle,
    weight: '1 + coalesce(transfers, 0)',
    scale: 1000n,
  },
  {
    metric: {
      id: 'ar-filtered',
      formula: 'answer-rate',
      variant: 'queue',
      filter: { channels: ['phone', 'chat'], regions: ['north'], serviceHours: 'any' },
    },
    verdict: answerRate(`'menu-abandon'`, `'missed'`),
    population: `channel IN ('phone', 'chat') AND region = 'north'`,
    inServiceHours: false,
  },
]

/** They take arrivals in service hours unless their filter says otherwise. */
export const queueFormulas = FORMULAS.map((formula): OracleFormula => Object.assign({ inServiceHours: true }, formula))
