import type { ServiceRecord } from '@heqi/records'
import type { Instant } from '@heqi/vocabulary'
import type { ClockEvent } from './clock-spec.ts'

/** The events of one record as known at an instant; the columns' counterpart is `EventColumns`. */
export type ContactEvents = {
  readonly stopOf: (event: ClockEvent, countBots: boolean) => Instant | undefined
  readonly isAbandoned: boolean
  readonly leftInMenu: boolean
  readonly lostAt: Instant | undefined
  readonly hasEnded: boolean
  /** The customer gave up before anyone answered. */
  readonly neverBecameCase: boolean
}

export function contactEvents(record: ServiceRecord, asOf: Instant): ContactEvents {
  const known = (at: Instant | undefined): Instant | undefined => (at !== undefined && at <= asOf ? at : undefined)
  const human = known(record.firstHumanResponseAt ?? record.answeredAt)
  const bot = known(record.firstBotResponseAt)
  const resolved = known(record.resolvedAt)
  const standing = known(record.lastResolvedAt) ?? resolved
  const reopened = Math.max(...(record.reopenedAt ?? []).filter((at) => at <= asOf))
  const isAbandoned =
    record.abandonedAt === undefined ? record.abandonedIn !== undefined : known(record.abandonedAt) !== undefined
  const isAnswered = known(record.answeredAt ?? record.firstHumanResponseAt) !== undefined

  const stopOf = (event: ClockEvent, countBots: boolean): Instant | undefined => {
    switch (event) {
      case 'first-response':
        return countBots && bot !== undefined && !(human !== undefined && human <= bot) ? bot : human
      case 'first-resolution':
        return resolved
      case 'last-resolution':
        return standing !== undefined && reopened >= standing ? undefined : standing
      case 'dispatch':
        return known(record.dispatchedAt)
      case 'arrival':
        return known(record.arrivedAt)
      case 'start-of-work':
        return human
    }
  }
  return {
    stopOf,
    isAbandoned,
    leftInMenu: isAbandoned && !isAnswered && record.abandonedIn === 'menu',
    lostAt: known(record.abandonedAt ?? record.endedAt),
    hasEnded: known(record.endedAt) !== undefined,
    neverBecameCase: isAbandoned && human === undefined && resolved === undefined,
  }
}
