import { accept, type Instant, type Refusal, type Result } from '@heqi/vocabulary'
import { eachJsonObject, isJsonObject, type JsonObject } from '../json-rows.ts'
import type { ReadOutcome } from '../read-outcome.ts'
import type { Pause, PauseReason, Reply, ServiceRecord } from '../record.ts'
import type { RefusalCode } from '../reject.ts'
import { textOfValue } from '../source-row.ts'
import { apiInstant } from './api-instant.ts'
import { EventGathering, present } from './event-gathering.ts'
import type { NativeOptions } from './native-options.ts'

type MetricEvent = {
  readonly ticket: string
  readonly metric: string
  readonly type: 'activate' | 'pause' | 'fulfill'
  readonly at: Instant
  readonly id: number
}

/** A ticket's clock runs on these; the others say when one is due, late or how long it has run, which we work out ourselves. */
const CLOCK_TYPES = ['activate', 'pause', 'fulfill'] as const
const OTHER_TYPES = new Set(['apply_sla', 'apply_group_sla', 'breach', 'update_status', 'measure'])

/**
 * Zendesk's ticket metric events, as the API pages them (`ticket_metric_events`), as an array or as JSON lines: one
 * record for each ticket. Events may come in any order; those of one ticket are put in order of time and id.
 */
export async function readZendeskMetricEvents(
  input: AsyncIterable<Uint8Array>,
  options: NativeOptions = {},
): Promise<Result<ReadOutcome, Refusal<RefusalCode>>> {
  const gathering = new EventGathering<MetricEvent[]>(options)
  const rows = await eachJsonObject(input, gathering.tally, eventsIn, (object, line) =>
    takeEvent(object, line, gathering),
  )
  return rows.ok ? accept(gathering.finish((events, id) => recordOf(events, id, options))) : rows
}

/** Pages hold their events under `ticket_metric_events`. */
const eventsIn = (document: unknown): readonly unknown[] => {
  if (Array.isArray(document)) return document.flatMap(eventsIn)
  const events = isJsonObject(document) ? document['ticket_metric_events'] : undefined
  return Array.isArray(events) ? events : [document]
}

function takeEvent(object: JsonObject, line: number, gathering: EventGathering<MetricEvent[]>): void {
  const { tally } = gathering
  const { id, ticket_id: ticket, metric, type, time } = object
  if (object['deleted'] === true) return tally.filter('deleted')
  if (typeof type === 'string' && OTHER_TYPES.has(type)) return tally.filter('not-a-clock-event')
  const at = apiInstant(time)
  const known = CLOCK_TYPES.find((clock) => clock === type)
  const isWhole = (typeof ticket === 'number' || typeof ticket === 'string') && typeof metric === 'string'
  if (!isWhole || at === undefined || known === undefined) {
    return tally.reject({ code: 'event-incomplete', line, value: textOfValue(object) })
  }
  const key = String(ticket)
  const events = gathering.get(key) ?? gathering.open(key, [], line)
  events.push({ ticket: key, metric, type: known, at, id: typeof id === 'number' ? id : 0 })
  gathering.count(key)
}

function recordOf(
  unordered: readonly MetricEvent[],
  id: string,
  { source = 'zendesk', channel = 'other' }: NativeOptions,
): Partial<ServiceRecord> {
  const events = unordered.toSorted((a, b) => a.at - b.at || a.id - b.id)
  const replies = repliesOf(events)
  const { resolved, reopenedAt } = resolutionsOf(events)
  const pauses = pausesOf(events)
  return {
    source,
    sourceId: id,
    channel,
    ...present<Partial<ServiceRecord>>({
      enteredAt: events[0]?.at,
      firstHumanResponseAt: replies.find((reply) => reply.by === 'agent')?.at,
      resolvedAt: resolved[0],
      lastResolvedAt: resolved.at(-1),
      reopenedAt: reopenedAt.length === 0 ? undefined : reopenedAt,
      replies: replies.length === 0 ? undefined : replies,
      pauses: pauses.length === 0 ? undefined : pauses,
    }),
  }
}

/** `reply_time` starts when the requester writes and is fulfilled when an agent answers. */
const repliesOf = (events: readonly MetricEvent[]): readonly Reply[] =>
  events
    .filter((event) => event.metric === 'reply_time' && event.type !== 'pause')
    .map((event) => ({ at: event.at, by: event.type === 'fulfill' ? 'agent' : 'customer' }))

/** `resolution_time` where an account has it, else `requester_wait_time`, which solving fulfils too. */
function resolutionsOf(events: readonly MetricEvent[]) {
  const metric = events.some((event) => event.metric === 'resolution_time') ? 'resolution_time' : 'requester_wait_time'
  const resolved: Instant[] = []
  const reopenedAt: Instant[] = []
  let isSolved = false
  for (const event of events) {
    if (event.metric !== metric) continue
    if (event.type === 'fulfill') {
      resolved.push(event.at)
      isSolved = true
    } else if (event.type === 'activate' && isSolved) {
      reopenedAt.push(event.at)
      isSolved = false
    }
  }
  return { resolved, reopenedAt }
}

/** Pending pauses both clocks, on-hold only the agent's: what the requester's clock does not share is a hold. */
function pausesOf(events: readonly MetricEvent[]): readonly Pause[] {
  const pending = stretchesOf(events, 'requester_wait_time', 'waiting-for-customer')
  const stopped = stretchesOf(events, 'agent_work_time', 'on-hold')
  const isPending = (pause: Pause): boolean => pending.some((other) => other.start === pause.start)
  return [...pending, ...stopped.filter((pause) => !isPending(pause))].toSorted((a, b) => a.start - b.start)
}

function stretchesOf(events: readonly MetricEvent[], metric: string, reason: PauseReason): readonly Pause[] {
  const pauses: Pause[] = []
  let start: Instant | undefined
  for (const event of events) {
    if (event.metric !== metric) continue
    if (event.type === 'pause') start ??= event.at
    else if (start !== undefined) {
      pauses.push({ start, end: event.at, reason })
      start = undefined
    }
  }
  if (start !== undefined) pauses.push({ start, reason })
  return pauses
}
