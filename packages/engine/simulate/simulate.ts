import type { RecordBatch } from '@heqi/records'
import { contractZoneOf } from '../clocks/clock-terms.ts'
import type { Facts } from '../facts.ts'
import { AgentPool } from './agent-pool.ts'
import { expectedContacts, type Volumes } from './arrival-profile.ts'
import { channelShares, defaultPerDay, rostersOf } from './channel-staff.ts'
import { styleOf, WORK } from './serve.ts'
import { isOpenAllWeek, simulatedDays } from './simulated-day.ts'
import { simulatedFacts } from './simulated-facts.ts'
import { SimulatedService } from './simulated-service.ts'
import type { SimulationInput } from './simulation-input.ts'
import type { Truth } from './truth.ts'

export type Simulation = {
  /** In order of arrival within each day; events may lie after the last day. */
  readonly batch: RecordBatch
  readonly facts: Facts
  readonly truth: Truth
}

/** Realistic months of service under a contract: agents on rosters serve arrivals that follow hour, weekday, holiday and peak. */
export function simulate(input: SimulationInput): Simulation {
  if (!(Number.isInteger(input.days) && input.days > 0)) throw new RangeError(`not a number of days: ${input.days}`)
  const zone = contractZoneOf(input.contract)
  const days = simulatedDays(input, zone)
  const channels = channelShares(input, days)
  const rosters = rostersOf(input, days, channels)
  const pools = new Map(
    [...rosters.shifts].map(([channel, shifts]) => [channel, new AgentPool(shifts, WORK[styleOf(channel)].desks)]),
  )
  const perDay = input.volumes?.perDay ?? defaultPerDay(input, channels, isOpenAllWeek(days))
  const service = new SimulatedService(pools, input.seed)
  const volumes: Volumes = { ...input.volumes, perDay }
  for (const day of days)
    service.run(day, expectedContacts(day.number, days[0]!.number, volumes, input.calendar), channels)
  const facts = simulatedFacts({ ...input, zone, shifts: rosters.facts })
  return { batch: service.builder.finish(), facts, truth: service.truth.truth }
}
