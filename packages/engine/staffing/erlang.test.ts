import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { erlangA, erlangB, erlangC } from './erlang.ts'
import { requiredAgents } from './required-agents.ts'

test.each([
  // Erlang B tables: offered load, servers, blocking.
  { load: 1, agents: 1, blocked: 0.5 },
  { load: 10, agents: 10, blocked: 0.2146 },
  { load: 20, agents: 30, blocked: 0.0085 },
  { load: 100, agents: 100, blocked: 0.0757 },
])('Erlang B of $load erlangs on $agents agents is $blocked', ({ load, agents, blocked }) => {
  expect(erlangB(agents, load)).toBeCloseTo(blocked, 4)
})

test('the textbook half hour: 100 calls of 3 minutes, 80 % in 20 seconds, 30 % shrinkage', () => {
  const target = { kind: 'service-level', share: 0.8, withinSeconds: 20 } as const
  const required = requiredAgents(
    { arrivals: 100, intervalSeconds: 1800, handleSeconds: 180 },
    { target, shrinkage: 0.3 },
  )
  expect(required).toMatchObject({ agents: 14, rostered: 20 })
  expect(required.waitProbability).toBeCloseTo(0.174, 3)
  expect(required.serviceLevel).toBeCloseTo(0.888, 3)
  expect(required.meanWaitSeconds).toBeCloseTo(7.8, 1)
  expect(required.occupancy).toBeCloseTo(0.714, 3)
})

test('50 agents, 48 calls a minute of one minute, with and without patience of two minutes (Garnett, Mandelbaum, Reiman 2002)', () => {
  const load = { agents: 50, arrivalsPerSecond: 48 / 60, handleSeconds: 60, withinSeconds: 20 }
  const patient = erlangC(load)
  expect(patient.meanWaitSeconds).toBeCloseTo(20.8, 1)
  expect(patient.occupancy).toBeCloseTo(0.96, 2)
  const impatient = erlangA({ ...load, patienceSeconds: 120 })
  expect(impatient.abandonedShare).toBeCloseTo(0.031, 3)
  expect(impatient.meanWaitSeconds).toBeCloseTo(3.7, 1)
  expect(impatient.occupancy).toBeCloseTo(0.93, 2)
})

/** The same model as a Markov chain cut off far out: arrivals up, `min(k, n)` services and waiting callers' patience down. */
function chain(agents: number, arrivals: number, handleSeconds: number, patienceSeconds: number) {
  const weights = [1]
  for (let k = 1; k < agents + 4000; k++) {
    const down = Math.min(k, agents) / handleSeconds + Math.max(0, k - agents) / patienceSeconds
    weights.push(((weights[k - 1] ?? 0) * arrivals) / down)
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = (value: (k: number) => number): number =>
    weights.reduce((sum, weight, k) => sum + weight * value(k), 0) / total
  return {
    waitProbability: mean((k) => (k >= agents ? 1 : 0)),
    abandonedShare: mean((k) => Math.max(0, k - agents)) / patienceSeconds / arrivals,
  }
}

test('Erlang A agrees with its own Markov chain', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.double({ min: 0.3, max: 2, noNaN: true }),
      fc.integer({ min: 30, max: 600 }),
      fc.integer({ min: 20, max: 600 }),
      (agents, utilisation, handleSeconds, patienceSeconds) => {
        const arrivalsPerSecond = (agents * utilisation) / handleSeconds
        const forecast = erlangA({ agents, arrivalsPerSecond, handleSeconds, patienceSeconds, withinSeconds: 20 })
        const expected = chain(agents, arrivalsPerSecond, handleSeconds, patienceSeconds)
        expect(forecast.waitProbability).toBeCloseTo(expected.waitProbability, 8)
        expect(forecast.abandonedShare).toBeCloseTo(expected.abandonedShare, 8)
      },
    ),
  )
})

test('with patience without end Erlang A becomes Erlang C', () => {
  const load = { agents: 14, arrivalsPerSecond: 100 / 1800, handleSeconds: 180, withinSeconds: 20 }
  const patient = erlangC(load)
  const nearly = erlangA({ ...load, patienceSeconds: 1e8 })
  expect(nearly.serviceLevel).toBeCloseTo(patient.serviceLevel, 4)
  expect(nearly.meanWaitSeconds).toBeCloseTo(patient.meanWaitSeconds, 2)
})

test('one agent fewer than required misses the target', () => {
  const targets = fc.constantFrom(
    { kind: 'service-level', share: 0.8, withinSeconds: 20 } as const,
    { kind: 'mean-wait', seconds: 15 } as const,
    { kind: 'wait-probability', share: 0.3 } as const,
  )
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 30, max: 900 }),
      targets,
      (arrivals, handleSeconds, target) => {
        const { agents } = requiredAgents({ arrivals, intervalSeconds: 1800, handleSeconds }, { target })
        const withinSeconds = target.kind === 'service-level' ? target.withinSeconds : 0
        const fewer = erlangC({ agents: agents - 1, arrivalsPerSecond: arrivals / 1800, handleSeconds, withinSeconds })
        if (target.kind === 'service-level') expect(fewer.serviceLevel).toBeLessThan(target.share)
        if (target.kind === 'mean-wait') expect(fewer.meanWaitSeconds).toBeGreaterThan(target.seconds)
        if (target.kind === 'wait-probability') expect(fewer.waitProbability).toBeGreaterThan(target.share)
      },
    ),
  )
})

test('an interval without arrivals needs nobody; a cap on occupancy asks for more', () => {
  const target = { kind: 'service-level', share: 0.8, withinSeconds: 20 } as const
  const demand = { arrivals: 100, intervalSeconds: 1800, handleSeconds: 180 }
  expect(requiredAgents({ ...demand, arrivals: 0 }, { target })).toMatchObject({ agents: 0, rostered: 0 })
  expect(requiredAgents(demand, { target, mostOccupancy: 0.6 }).agents).toBe(17)
})

test.each([
  { name: 'negative arrivals', demand: { arrivals: -1 } },
  { name: 'no interval', demand: { intervalSeconds: 0 } },
  { name: 'no handling time', demand: { handleSeconds: 0 } },
  {
    name: 'a service level above 1',
    rules: { target: { kind: 'service-level', share: 1.2, withinSeconds: 20 } as const },
  },
  { name: 'all agents always away', rules: { shrinkage: 1 } },
])('$name is refused', ({ demand = {}, rules = {} }) => {
  const target = { kind: 'service-level', share: 0.8, withinSeconds: 20 } as const
  const asked = { arrivals: 10, intervalSeconds: 1800, handleSeconds: 180, ...demand }
  expect(() => requiredAgents(asked, { target, ...rules })).toThrow(RangeError)
})
