import { BatchBuilder, type Channel } from '@heqi/records'
import type { ContractTerms } from '@heqi/terms'
import { DAY_MS, type Instant, MINUTE_MS } from '@heqi/vocabulary'
import { aftermath, tryAgain } from './aftermath.ts'
import type { AgentPool } from './agent-pool.ts'
import { HALF_HOUR_SHARES } from './arrival-profile.ts'
import type { ChannelShare } from './channel-staff.ts'
import { type Arrival, draftOf } from './contact.ts'
import { Random } from './random.ts'
import { serve, styleOf } from './serve.ts'
import { isOpenAt, type SimulatedDay } from './simulated-day.ts'
import { TruthCounter } from './truth.ts'

/** The running service: what it has served so far, and who will come back. */
export class SimulatedService {
  readonly builder = new BatchBuilder()
  readonly truth = new TruthCounter()
  readonly #pools: ReadonlyMap<Channel, AgentPool>
  readonly #random: Random
  #returning: Arrival[] = []
  #served = 0

  constructor(pools: ReadonlyMap<Channel, AgentPool>, seed: number) {
    this.#pools = pools
    this.#random = new Random(seed)
  }

  run(day: SimulatedDay, expected: number, channels: readonly ChannelShare[]): void {
    const end = day.start + DAY_MS
    const returning = this.#returning.filter(({ at }) => at < end)
    this.#returning = this.#returning.filter(({ at }) => at >= end)
    const arrivals = [...returning, ...this.#newArrivals(day, expected, channels)].sort((a, b) => a.at - b.at)
    for (const arrival of arrivals) this.#serve(arrival, day)
  }

  #newArrivals(day: SimulatedDay, expected: number, channels: readonly ChannelShare[]): readonly Arrival[] {
    const random = this.#random
    const caseTypes = caseTypesOf(day.terms)
    const customers = Math.max(50, Math.round(expected * 40))
    const arrivals: Arrival[] = []
    for (const [slot, share] of HALF_HOUR_SHARES.entries()) {
      const slotStart = day.start + slot * 30 * MINUTE_MS
      for (let count = random.poisson(expected * share * FIRST_TIME_SHARE); count > 0; count--) {
        const at = slotStart + random.integer(0, 30 * 60 - 1) * 1000
        const { channel } = random.pick(channels, ({ share }) => share)
        // Most people know the hours; written channels are used at any time.
        if (styleOf(channel) === 'live' && !isOpenAt(day.windows, at) && random.chance(0.7)) continue
        const caseType = random.pick(caseTypes, ({ weight }) => weight)
        arrivals.push({
          at,
          channel,
          customerKey: `c${random.integer(1, customers)}`,
          caseType: caseType.name,
          complexity: random.chance(caseType.complexShare) ? 'complex' : 'general',
          isRepeat: false,
        })
      }
    }
    return arrivals
  }

  #serve(arrival: Arrival, day: SimulatedDay): void {
    const random = this.#random
    const draft = draftOf(arrival, `s${(this.#served += 1)}`)
    const isOpen = isOpenAt(day.windows, arrival.at)
    if (styleOf(arrival.channel) !== 'chat' && random.chance(0.004)) draft.emergency = true
    const pool = this.#pools.get(arrival.channel)
    const isServed = pool !== undefined && serve(draft, pool, isOpen, random)
    const { repeatAt } = isServed ? aftermath(draft, random) : tryAgain(draft, random)
    if (repeatAt !== undefined && !arrival.isRepeat) this.#returning.push(repeated(arrival, repeatAt, day))
    const isInScope = !(day.terms['scope/services']?.excludedCaseTypes ?? []).includes(arrival.caseType)
    this.truth.count(draft, day.month, { isInScope, isOpen })
    this.builder.append(draft)
  }
}

/** Repeat contacts come on top; together they make the expected number. */
const FIRST_TIME_SHARE = 0.93

/** Whoever comes back does so on a later day: the contacts of a day are drawn before it begins. */
function repeated(arrival: Arrival, at: Instant, day: SimulatedDay): Arrival {
  return {
    ...arrival,
    at: Math.max(Math.round(at / 1000) * 1000, at < day.start + DAY_MS ? at + DAY_MS : at),
    isRepeat: true,
  }
}

type CaseTypeShare = { readonly name: string; readonly weight: number; readonly complexShare: number }

const DEFAULT_CASE_TYPES = ['consulting', 'order', 'repair', 'complaint']
const EXCLUDED_WEIGHT = 0.02

/** The case types of the contract, the first being the most frequent and the simplest; a few contacts are of none of them. */
function caseTypesOf(terms: ContractTerms): readonly CaseTypeShare[] {
  const services = terms['scope/services']
  const names = services && services.caseTypes.length > 0 ? services.caseTypes : DEFAULT_CASE_TYPES
  const included = names.map((name, index) => ({
    name,
    weight: 1 / (index + 1),
    complexShare: Math.min(0.5, 0.08 + 0.1 * index),
  }))
  const excluded = (services?.excludedCaseTypes ?? []).map((name) => ({
    name,
    weight: EXCLUDED_WEIGHT,
    complexShare: 0,
  }))
  return [...included, ...excluded]
}
