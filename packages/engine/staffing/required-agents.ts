import { erlangA, erlangC, type QueueForecast } from './erlang.ts'

/** What the staffing has to reach. */
export type StaffingTarget =
  | { readonly kind: 'service-level'; readonly share: number; readonly withinSeconds: number }
  | { readonly kind: 'mean-wait'; readonly seconds: number }
  | { readonly kind: 'wait-probability'; readonly share: number }
  | { readonly kind: 'abandonment'; readonly share: number }

export type StaffingRules = {
  readonly target: StaffingTarget
  /** Mean patience; given, callers hang up (Erlang A), else they wait for ever (Erlang C). */
  readonly patienceSeconds?: number
  /** Agents should not be busier than this share of their time. */
  readonly mostOccupancy?: number
  /** Share of paid time in which an agent is not at the desk: breaks, training, absence. */
  readonly shrinkage?: number
}

export type Demand = {
  readonly arrivals: number
  readonly intervalSeconds: number
  readonly handleSeconds: number
}

/** How many agents an interval needs, and how it then fares. */
export type Requirement = QueueForecast & {
  /** Agents at their desks. */
  readonly agents: number
  /** Agents on the roster, so that after shrinkage enough are at their desks. */
  readonly rostered: number
}

const MOST_AGENTS = 100_000

/**
 * The smallest number of agents that reaches the target and respects the occupancy; none for an interval without arrivals.
 * @throws RangeError for a demand or a target that no number of agents can mean: negative, not a number, a share outside 0 to 1.
 */
export function requiredAgents(demand: Demand, rules: StaffingRules): Requirement {
  check(demand, rules)
  const arrivalsPerSecond = demand.arrivals / demand.intervalSeconds
  const { target, patienceSeconds, mostOccupancy = 1, shrinkage = 0 } = rules
  const withinSeconds = target.kind === 'service-level' ? target.withinSeconds : 0
  const forecast = (agents: number): QueueForecast => {
    const load = { agents, arrivalsPerSecond, handleSeconds: demand.handleSeconds, withinSeconds }
    return patienceSeconds === undefined ? erlangC(load) : erlangA({ ...load, patienceSeconds })
  }
  const requirement = (agents: number, fares: QueueForecast): Requirement => ({
    ...fares,
    agents,
    rostered: agents === 0 ? 0 : Math.ceil(agents / (1 - shrinkage) - 1e-9),
  })
  if (demand.arrivals === 0) return requirement(0, { ...forecast(1), occupancy: 0 })
  const load = arrivalsPerSecond * demand.handleSeconds
  const isEnough = (fares: QueueForecast): boolean => reaches(fares, target) && fares.occupancy <= mostOccupancy
  // Impatient callers may make do with fewer agents than the load; without them the line needs more.
  for (let agents = patienceSeconds === undefined ? Math.max(1, Math.floor(load)) : 1; agents < MOST_AGENTS; agents++) {
    const fares = forecast(agents)
    if (isEnough(fares)) return requirement(agents, fares)
  }
  throw new RangeError(`no number of agents up to ${MOST_AGENTS} reaches the target`)
}

function reaches(fares: QueueForecast, target: StaffingTarget): boolean {
  switch (target.kind) {
    case 'service-level':
      return fares.serviceLevel >= target.share
    case 'mean-wait':
      return fares.meanWaitSeconds <= target.seconds
    case 'wait-probability':
      return fares.waitProbability <= target.share
    case 'abandonment':
      return fares.abandonedShare <= target.share
  }
}

function check({ arrivals, intervalSeconds, handleSeconds }: Demand, rules: StaffingRules): void {
  const { target, patienceSeconds, mostOccupancy, shrinkage } = rules
  const share = target.kind === 'mean-wait' ? 0 : target.share
  const isSound =
    arrivals >= 0 &&
    intervalSeconds > 0 &&
    handleSeconds > 0 &&
    isShare(share) &&
    (target.kind !== 'service-level' || (share < 1 && target.withinSeconds >= 0)) &&
    (target.kind !== 'mean-wait' || target.seconds > 0) &&
    (patienceSeconds === undefined || patienceSeconds > 0) &&
    (mostOccupancy === undefined || (isShare(mostOccupancy) && mostOccupancy > 0)) &&
    (shrinkage === undefined || (isShare(shrinkage) && shrinkage < 1))
  if (!isSound) throw new RangeError('staffing needs a demand and a target that agents can meet')
}

const isShare = (share: number): boolean => share >= 0 && share <= 1
