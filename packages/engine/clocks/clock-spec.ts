import type { ClauseId, ContractTerms, Duration, Metric } from '@heqi/terms'
import type { AllowanceRow, ClockTerms } from './clock-terms.ts'

/** What stops a clock. All clocks start at arrival. */
export type ClockEvent =
  | 'first-response'
  | 'first-resolution'
  | 'last-resolution'
  | 'dispatch'
  | 'arrival'
  | 'start-of-work'

/** A clock that the terms promise to keep: by a clause, or by a metric with a target of its own. */
export type ClockSpec = {
  readonly event: ClockEvent
  readonly clause: ClauseId
  /** The metric that sets the target; absent where the clause itself does. */
  readonly metric?: string
  readonly countBots: boolean
  /** Whether the clock stands still while the service waits for the customer. */
  readonly isPausing: boolean
  readonly targets: readonly AllowanceRow[]
  /** Whose clock it is; `undefined`: every contact's. */
  readonly population?: 'complaint' | 'emergency' | 'visit'
}

const KPI = 'quality/kpi' as const
const RESPONSE = 'service-level/first-response' as const
const RESOLUTION = 'service-level/resolution' as const
const ON_SITE = 'service-level/on-site' as const

/** The clocks of the clauses on service levels, then those of the metrics that set a target of their own. */
export function clockSpecs(clockTerms: ClockTerms): readonly ClockSpec[] {
  const { terms } = clockTerms
  return [
    ...responseSpecs(terms, clockTerms),
    ...resolutionSpecs(terms, clockTerms),
    ...onSiteSpecs(terms[ON_SITE] ?? {}, clockTerms, { clause: ON_SITE }),
    ...(terms[KPI]?.metrics ?? []).flatMap((metric) => metricSpecs(metric, clockTerms)),
  ]
}

function responseSpecs(terms: ContractTerms, clockTerms: ClockTerms): readonly ClockSpec[] {
  const clause = terms[RESPONSE]
  if (!clause) return []
  const targets = clockTerms.allowances(clause.targets)
  return [
    { event: 'first-response', clause: RESPONSE, countBots: clause.countBots ?? false, isPausing: false, targets },
  ]
}

/** Both resolution clocks are kept, whichever of them the clause is about. */
function resolutionSpecs(terms: ContractTerms, clockTerms: ClockTerms): readonly ClockSpec[] {
  const clause = terms[RESOLUTION]
  if (!clause) return []
  const common = {
    clause: RESOLUTION,
    countBots: false,
    isPausing: true,
    targets: clockTerms.allowances(clause.targets),
  }
  return [
    { event: 'first-resolution', ...common },
    { event: 'last-resolution', ...common },
  ]
}

type OnSiteWindows = Pick<
  Extract<Metric, { formula: 'on-site-attainment' }>,
  'dispatchWithin' | 'arriveWithin' | 'basis'
>

function onSiteSpecs(
  { dispatchWithin, arriveWithin, basis }: OnSiteWindows,
  clockTerms: ClockTerms,
  named: Pick<ClockSpec, 'clause' | 'metric'>,
): readonly ClockSpec[] {
  const spec = (event: ClockEvent, within: Duration): ClockSpec => ({
    ...named,
    event,
    countBots: false,
    isPausing: true,
    population: 'visit',
    targets: [only(clockTerms.allowance(within, basis))],
  })
  return [
    ...(dispatchWithin ? [spec('dispatch', dispatchWithin)] : []),
    ...(arriveWithin ? [spec('arrival', arriveWithin)] : []),
  ]
}

const only = (allowance: AllowanceRow['allowance']): AllowanceRow => ({ filter: undefined, allowance })

function metricSpecs(metric: Metric, clockTerms: ClockTerms): readonly ClockSpec[] {
  const { terms } = clockTerms
  const named = { clause: KPI, metric: metric.id }
  if (metric.formula === 'on-site-attainment') return onSiteSpecs(metric, clockTerms, named)
  if (!('within' in metric) || !metric.within || metric.formula === 'service-level') return []
  const basis = metric.formula === 'emergency-start-attainment' ? 'elapsed' : metric.basis
  const common = {
    ...named,
    countBots: false,
    isPausing: true,
    targets: [only(clockTerms.allowance(metric.within, basis))],
  }
  if (metric.formula === 'first-response-attainment') {
    const countBots = metric.countBots ?? terms[RESPONSE]?.countBots ?? false
    return [{ ...common, event: 'first-response', countBots, isPausing: false }]
  }
  if (metric.formula === 'resolution-attainment') {
    return [{ ...common, event: `${metric.clock ?? terms[RESOLUTION]?.clock ?? 'first'}-resolution` }]
  }
  if (metric.formula === 'complaint-resolution-attainment') {
    return [{ ...common, event: 'first-resolution', population: 'complaint' }]
  }
  return [{ ...common, event: 'start-of-work', population: 'emergency', isPausing: false }]
}
