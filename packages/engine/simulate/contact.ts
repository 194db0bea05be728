import type { Channel, Complexity, ServiceRecord } from '@heqi/records'
import type { Instant } from '@heqi/vocabulary'

/** A record while its story is being told. */
export type ContactDraft = { -readonly [Field in keyof ServiceRecord]: ServiceRecord[Field] }

/** A contact that is about to arrive. */
export type Arrival = {
  readonly at: Instant
  readonly channel: Channel
  readonly customerKey: string
  readonly caseType: string
  readonly complexity: Complexity
  /** Whether the customer was here before with the same matter. */
  readonly isRepeat: boolean
}

/** Whole seconds, at least one: what the systems that write such records state. */
export const wholeSeconds = (seconds: number): number => Math.max(1, Math.round(seconds)) * 1000

/** The draft of a contact that has just arrived. */
export const draftOf = (arrival: Arrival, sourceId: string): ContactDraft => ({
  source: 'simulation',
  sourceId,
  channel: arrival.channel,
  direction: 'inbound',
  caseType: arrival.caseType,
  complexity: arrival.complexity,
  customerKey: arrival.customerKey,
  enteredAt: arrival.at,
})
