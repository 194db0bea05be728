/** Which channels are served, by how many agents, and who of them works when. */
import { isoDate } from '@heqi/calendar'
import { CHANNELS, type Channel } from '@heqi/records'
import { termsInForce } from '@heqi/terms'
import { allocate, fraction, type IsoDate } from '@heqi/vocabulary'
import type { Facts } from '../facts.ts'
import type { RosteredShift } from './agent-pool.ts'
import { Random } from './random.ts'
import { dayRoster } from './roster.ts'
import { styleOf, WORK } from './serve.ts'
import { isOpenAllWeek, type SimulatedDay } from './simulated-day.ts'
import type { SimulationInput } from './simulation-input.ts'

export type ChannelShare = { readonly channel: Channel; readonly share: number }

const DEFAULT_SHARES: Readonly<Record<Channel, number>> = {
  phone: 60,
  chat: 28,
  voice: 4,
  video: 2,
  email: 8,
  social: 6,
  'on-site': 2,
  remote: 3,
  other: 1,
}

/** The channels in scope, or those that the volumes name, with their shares of the contacts. */
export function channelShares(input: SimulationInput, days: readonly SimulatedDay[]): readonly ChannelShare[] {
  const weights = input.volumes?.channels
  const inScope = days[0]?.terms['scope/channels']?.channels ?? ['phone', 'chat']
  const listed = CHANNELS.filter((channel) => (weights ? weights[channel] !== undefined : inScope.includes(channel)))
  const weightOf = (channel: Channel): number => (weights ? (weights[channel] ?? 0) : DEFAULT_SHARES[channel])
  const total = listed.reduce((sum, channel) => sum + weightOf(channel), 0)
  if (!(total > 0)) throw new RangeError('a simulation needs a channel')
  return listed.map((channel) => ({ channel, share: weightOf(channel) / total }))
}

const DEFAULT_AGENTS = 20

function agentsOn(date: IsoDate, { contract, staffing }: SimulationInput): number {
  const change = staffing?.headcount?.findLast(({ from }) => from <= date)
  if (change) return change.agents
  if (staffing?.agents !== undefined) return staffing.agents
  const components = termsInForce(contract, date)['fees/fee-components']?.components ?? []
  return (
    components.reduce((sum, component) => sum + (component.kind === 'per-seat' ? component.seats : 0), 0) ||
    DEFAULT_AGENTS
  )
}

/** Seconds of an agent's time that an average contact takes. */
const workPerContact = (channels: readonly ChannelShare[]): number =>
  channels.reduce((sum, { channel, share }) => sum + share * workSeconds(channel), 0)

const workSeconds = (channel: Channel): number => WORK[styleOf(channel)].seconds / WORK[styleOf(channel)].desks

const SECONDS_AT_DESK = 8 * 3600
const BUSY_SHARE = 0.72

/** Contacts that keep the agents busy most, not all, of the time. */
export function defaultPerDay(input: SimulationInput, channels: readonly ChannelShare[], isAllWeek: boolean): number {
  const atDesk = agentsOn(input.from, input) * (isAllWeek ? 5 / 7 : 1)
  return (atDesk * SECONDS_AT_DESK * BUSY_SHARE) / workPerContact(channels)
}

type Rosters = {
  readonly shifts: ReadonlyMap<Channel, readonly RosteredShift[]>
  readonly facts: NonNullable<Facts['shifts']>
}

/** Each channel has agents of its own, in proportion to its work, at least one. */
export function rostersOf(
  input: SimulationInput,
  days: readonly SimulatedDay[],
  channels: readonly ChannelShare[],
): Rosters {
  const random = new Random(input.seed ^ 0x5f0d)
  const rules = { absence: input.staffing?.absence ?? 0.03, latenessSeconds: input.staffing?.latenessSeconds ?? 90 }
  const shifts = new Map(channels.map(({ channel }) => [channel, [] as RosteredShift[]]))
  const facts: NonNullable<Facts['shifts']> = []
  const allWeek = isOpenAllWeek(days)
  for (const { number, start, windows } of days) {
    const agents = agentsOn(isoDate(number), input)
    for (const [channel, count] of agentsByChannel(channels, agents)) {
      const names = Array.from({ length: count }, (_, index) => `${channel}-${String(index + 1).padStart(2, '0')}`)
      const day = dayRoster(names, number, start, windows, allWeek, rules, random)
      shifts.get(channel)?.push(...day.shifts)
      facts.push(...day.facts)
    }
  }
  return { shifts, facts }
}

function agentsByChannel(channels: readonly ChannelShare[], agents: number): ReadonlyMap<Channel, number> {
  const spare = BigInt(Math.max(0, agents - channels.length))
  const shares = channels.map(({ channel, share }) => ({
    key: channel,
    weight: fraction(Math.max(1, Math.round(share * workSeconds(channel) * 1000))),
  }))
  const parts = allocate(spare, shares)
  return new Map(channels.map(({ channel }) => [channel, 1 + Number(parts.get(channel) ?? 0n)]))
}
