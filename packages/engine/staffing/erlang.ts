/**
 * Queueing formulas for a group of agents that serves one line in order of arrival. Arrivals are random (Poisson), handling
 * times exponential; with Erlang C callers wait for ever, with Erlang A each hangs up after an exponential time of patience.
 * Rates are per second. Floating point: these are forecasts, no money depends on them.
 */

/** Probability that all `agents` are busy when nobody can wait (Erlang's loss formula); `load` in erlangs. */
export function erlangB(agents: number, load: number): number {
  let inverse = 1
  for (let n = 1; n <= agents; n++) inverse = 1 + (inverse * n) / load
  return load === 0 && agents > 0 ? 0 : 1 / inverse
}

/** How a line fares in the long run. Shares are of all arrivals, waits in seconds. */
export type QueueForecast = {
  readonly waitProbability: number
  readonly abandonedShare: number
  /** Share of arrivals that are answered within the time asked for. */
  readonly serviceLevel: number
  /** Mean wait of all arrivals. */
  readonly meanWaitSeconds: number
  /** Share of their time in which agents handle contacts. */
  readonly occupancy: number
}

export type QueueLoad = {
  readonly agents: number
  readonly arrivalsPerSecond: number
  readonly handleSeconds: number
  /** The Y of "X % within Y seconds". */
  readonly withinSeconds: number
}

/** Erlang C. With no more agents than the load needs, the line grows without end: everybody waits, for ever. */
export function erlangC({ agents, arrivalsPerSecond, handleSeconds, withinSeconds }: QueueLoad): QueueForecast {
  const load = arrivalsPerSecond * handleSeconds
  if (load === 0) {
    return {
      waitProbability: agents > 0 ? 0 : 1,
      abandonedShare: 0,
      serviceLevel: agents > 0 ? 1 : 0,
      meanWaitSeconds: 0,
      occupancy: 0,
    }
  }
  if (agents <= load) {
    return {
      waitProbability: 1,
      abandonedShare: 0,
      serviceLevel: 0,
      meanWaitSeconds: Number.POSITIVE_INFINITY,
      occupancy: 1,
    }
  }
  const blocked = erlangB(agents, load)
  const waitProbability = (agents * blocked) / (agents - load * (1 - blocked))
  const drainPerSecond = (agents - load) / handleSeconds
  return {
    waitProbability,
    abandonedShare: 0,
    serviceLevel: 1 - waitProbability * Math.exp(-drainPerSecond * withinSeconds),
    meanWaitSeconds: waitProbability / drainPerSecond,
    occupancy: load / agents,
  }
}

/**
 * Erlang A (Palm's model, M/M/n+M). With `V` the wait that a caller of endless patience would have: the density of V is
 * proportional to exp(a(v)), a(v) = arrivals x (1 - e^(-v / patience)) x patience - agents x v / handling
 * (Zeltyn and Mandelbaum, Call centers with impatient customers, 2005); everything follows from its tail integrals.
 */
export function erlangA(load: QueueLoad & { readonly patienceSeconds: number }): QueueForecast {
  const { agents, arrivalsPerSecond: arrivals, handleSeconds, withinSeconds, patienceSeconds } = load
  if (arrivals === 0 || agents === 0) {
    const isIdle = arrivals === 0
    return {
      waitProbability: 1 - +isIdle,
      abandonedShare: 1 - +isIdle,
      serviceLevel: +isIdle,
      meanWaitSeconds: isIdle ? 0 : patienceSeconds,
      occupancy: 0,
    }
  }
  const capacity = agents / handleSeconds
  const exponent = (v: number): number => arrivals * patienceSeconds * -Math.expm1(-v / patienceSeconds) - capacity * v
  // The exponent is largest where arrivals that still wait equal the capacity; taken off, nothing overflows.
  const peak = arrivals > capacity ? exponent(patienceSeconds * Math.log(arrivals / capacity)) : 0
  const weight = (v: number): number => Math.exp(exponent(v) - peak)
  const all = tailIntegral(weight, 0, Math.min(2 / capacity, patienceSeconds / 4))
  const late = tailIntegral(weight, withinSeconds, Math.min(2 / capacity, patienceSeconds / 4))
  const offered = arrivals * handleSeconds
  // Sum of the states in which an agent is free, relative to the last of them.
  const free = Math.exp(-peak) / erlangB(agents - 1, offered)
  const total = free + arrivals * all
  const abandonedShare = Math.max(0, (Math.exp(-peak) + (arrivals - capacity) * all) / total)
  const servedLate = Math.max(0, (capacity * late - weight(withinSeconds)) / total)
  return {
    waitProbability: (arrivals * all) / total,
    abandonedShare,
    serviceLevel: 1 - abandonedShare - servedLate,
    meanWaitSeconds: abandonedShare * patienceSeconds,
    occupancy: (offered * (1 - abandonedShare)) / agents,
  }
}

const STEPS_PER_PIECE = 64

/** Integral of a function that has a single peak and then falls at least exponentially, from `from` to infinity (Simpson). */
function tailIntegral(weight: (v: number) => number, from: number, firstLength: number): number {
  let total = 0
  let start = from
  // Pieces grow, since the tail gets ever flatter.
  let length = firstLength
  for (let piece = 0; piece < 400; piece++) {
    const part = simpson(weight, start, start + length)
    total += part
    start += length
    length *= 1.1
    if (part < total * 1e-13 && weight(start) < 1e-13) break
  }
  return total
}

function simpson(weight: (v: number) => number, from: number, to: number): number {
  const step = (to - from) / STEPS_PER_PIECE
  let sum = weight(from) + weight(to)
  for (let i = 1; i < STEPS_PER_PIECE; i++) sum += weight(from + i * step) * (i % 2 === 0 ? 2 : 4)
  return (sum * step) / 3
}
