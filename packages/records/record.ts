import type { Instant } from '@heqi/vocabulary'

/**
 * The canonical service record: one contact (call, chat session, message thread, ticket, visit) as the contract counts it,
 * whatever system it came from. Instants are epoch milliseconds UTC; durations are milliseconds; an absent value is left out.
 * Derived facts (first response time, resolution time, "answered within") are never stored: the engine computes them.
 */

export const CHANNELS = ['phone', 'chat', 'voice', 'video', 'email', 'social', 'on-site', 'remote', 'other'] as const
export type Channel = (typeof CHANNELS)[number]

export const DIRECTIONS = ['inbound', 'outbound'] as const
export type Direction = (typeof DIRECTIONS)[number]

export const COMPLEXITIES = ['general', 'complex'] as const
export type Complexity = (typeof COMPLEXITIES)[number]

/** How the contact left the queue or menu when no agent took it. */
export const ABANDONMENTS = ['menu', 'queue', 'ringing'] as const
export type Abandonment = (typeof ABANDONMENTS)[number]

export const PAUSE_REASONS = [
  'waiting-for-customer',
  'waiting-for-client',
  'waiting-for-third-party',
  'on-hold',
  'other',
] as const
export type PauseReason = (typeof PAUSE_REASONS)[number]

/** A stretch during which the resolution clock may stand still; open-ended while `end` is absent. */
export type Pause = {
  readonly start: Instant
  readonly end?: Instant
  readonly reason: PauseReason
  readonly evidence?: string
}

export const REPLY_AUTHORS = ['agent', 'bot', 'customer'] as const

/** One turn of a conversation. */
export type Reply = { readonly at: Instant; readonly by: (typeof REPLY_AUTHORS)[number] }

/** The closed value lists by the field that takes them. */
export const ENUMERATIONS: Readonly<Record<'channel' | 'direction' | 'complexity' | 'abandonedIn', readonly string[]>> =
  { channel: CHANNELS, direction: DIRECTIONS, complexity: COMPLEXITIES, abandonedIn: ABANDONMENTS }

export type ServiceRecord = {
  /** The system the record came from and its own identifier there: together the identity of a record. */
  readonly source: string
  readonly sourceId: string
  /** Of a correction: 1 for the first version of (source, sourceId), counting up. */
  readonly revision?: number

  readonly channel: Channel
  readonly direction?: Direction
  readonly caseType?: string
  readonly complexity?: Complexity
  readonly priority?: string
  readonly emergency?: boolean
  /** A pseudonym; the person's identity never enters a record. */
  readonly customerKey?: string
  readonly agent?: string
  readonly language?: string
  readonly region?: string
  readonly queue?: string

  /** Arrival: the contact reaches the service (menu included). */
  readonly enteredAt: Instant
  readonly queuedAt?: Instant
  readonly answeredAt?: Instant
  readonly firstHumanResponseAt?: Instant
  readonly firstBotResponseAt?: Instant
  readonly abandonedAt?: Instant
  readonly abandonedIn?: Abandonment
  readonly endedAt?: Instant
  readonly resolvedAt?: Instant
  /** Resolution after the last reopening; equals `resolvedAt` when never reopened. */
  readonly lastResolvedAt?: Instant
  readonly reopenedAt?: readonly Instant[]
  readonly replies?: readonly Reply[]
  readonly pauses?: readonly Pause[]

  readonly menuMs?: number
  readonly queueMs?: number
  readonly ringMs?: number
  readonly talkMs?: number
  readonly holdMs?: number
  readonly wrapUpMs?: number
  readonly transfers?: number

  readonly surveySentAt?: Instant
  readonly surveyAnsweredAt?: Instant
  readonly surveyScore?: number
  readonly recommendScore?: number
  readonly qualityScore?: number
  readonly qualityFatal?: boolean
  readonly complaint?: boolean
  readonly complaintUpheld?: boolean

  readonly dispatchedAt?: Instant
  readonly arrivedAt?: Instant
}
