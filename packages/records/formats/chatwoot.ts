import { accept, type Instant, type Refusal, type Result } from '@heqi/vocabulary'
import { eachJsonObject, isJsonObject, type JsonObject } from '../json-rows.ts'
import type { ReadOutcome } from '../read-outcome.ts'
import type { Channel, Pause, Reply, ServiceRecord } from '../record.ts'
import type { RefusalCode } from '../reject.ts'
import { textOfValue } from '../source-row.ts'
import { apiInstant } from './api-instant.ts'
import { callerKey } from './caller-key.ts'
import { EventGathering, present } from './event-gathering.ts'
import type { NativeOptions } from './native-options.ts'

type StatusChange = { readonly at: Instant; readonly status: string }

/** What the payloads have told of one conversation so far. */
type Conversation = {
  createdAt?: Instant
  /** The earliest `timestamp`: of the last activity when a payload was made. */
  firstSeenAt?: Instant
  firstReplyAt?: Instant
  lastActivityAt?: Instant
  status?: string
  channel?: string
  agent?: string
  team?: string
  priority?: string
  contact?: string
  /** By message id: the same message comes with its event and inside conversations. */
  readonly messages: Map<string, Reply>
  readonly changes: StatusChange[]
}

const CHANNELS: Readonly<Record<string, Channel>> = {
  'Channel::WebWidget': 'chat',
  'Channel::Email': 'email',
  'Channel::FacebookPage': 'social',
  'Channel::Instagram': 'social',
  'Channel::Line': 'social',
  'Channel::Telegram': 'social',
  'Channel::Tiktok': 'social',
  'Channel::TwitterProfile': 'social',
  'Channel::Whatsapp': 'social',
  'Channel::Voice': 'phone',
}

const CONVERSATION_EVENTS = new Set([
  'conversation_created',
  'conversation_updated',
  'conversation_status_changed',
  'conversation_resolved',
  'conversation_opened',
])
const MESSAGE_EVENTS = new Set(['message_created', 'message_updated'])

/**
 * Chatwoot conversations as the API lists them and webhook payloads as they were posted, as JSON or JSON lines: one
 * record for each conversation. Resolutions and reopenings are known only from `conversation_status_changed`.
 */
export async function readChatwoot(
  input: AsyncIterable<Uint8Array>,
  options: NativeOptions = {},
): Promise<Result<ReadOutcome, Refusal<RefusalCode>>> {
  const gathering = new EventGathering<Conversation>(options)
  const rows = await eachJsonObject(input, gathering.tally, payloadsIn, (object, line) => take(object, line, gathering))
  return rows.ok ? accept(gathering.finish((conversation, id) => recordOf(conversation, id, options))) : rows
}

/** A page of the API holds its conversations under `data.payload` or `payload`. */
function payloadsIn(document: unknown): readonly unknown[] {
  if (Array.isArray(document)) return document.flatMap(payloadsIn)
  if (!isJsonObject(document)) return [document]
  const { data, payload } = document
  if (isJsonObject(data) && Array.isArray(data['payload'])) return data['payload']
  return Array.isArray(payload) ? payload : [document]
}

function take(object: JsonObject, line: number, gathering: EventGathering<Conversation>): void {
  const { event } = object
  const isMessage = typeof event === 'string' && MESSAGE_EVENTS.has(event)
  if (typeof event === 'string' && !isMessage && !CONVERSATION_EVENTS.has(event)) {
    return gathering.tally.filter('not-a-conversation-event')
  }
  const payload = isMessage ? object['conversation'] : object
  // Before version 2 a message's conversation had only its number on the screen, which the id is.
  const id = isJsonObject(payload) ? (idOf(payload['id']) ?? idOf(payload['display_id'])) : undefined
  if (!isJsonObject(payload) || id === undefined) {
    return gathering.tally.reject({ code: 'event-incomplete', line, value: textOfValue(object) })
  }
  const conversation = gathering.get(id) ?? gathering.open(id, { messages: new Map(), changes: [] }, line)
  learn(conversation, payload)
  if (isMessage) learnMessage(conversation, object)
  if (typeof event === 'string') learnStatus(conversation, object, event)
  gathering.count(id)
}

const idOf = (value: unknown): string | undefined =>
  typeof value === 'number' || (typeof value === 'string' && value !== '') ? String(value) : undefined

const textIn = (value: unknown, name: string): string | undefined => {
  const text = isJsonObject(value) ? value[name] : undefined
  return typeof text === 'string' && text !== '' ? text : undefined
}

/** Later payloads say the same or more: what they lack does not unsay what earlier ones had. */
function learn(conversation: Conversation, payload: JsonObject): void {
  const { meta } = payload
  const inMeta = (name: string): unknown => (isJsonObject(meta) ? meta[name] : undefined)
  const sender = inMeta('sender')
  const contact = isJsonObject(sender) ? idOf(sender['id']) : undefined
  Object.assign(
    conversation,
    present<Partial<Conversation>>({
      createdAt: conversation.createdAt ?? apiInstant(payload['created_at']),
      firstSeenAt: earliest(conversation.firstSeenAt, positive(apiInstant(payload['timestamp']))),
      firstReplyAt: conversation.firstReplyAt ?? positive(apiInstant(payload['first_reply_created_at'])),
      lastActivityAt: apiInstant(payload['last_activity_at']),
      status: textIn(payload, 'status'),
      channel: textIn(payload, 'channel') ?? textIn(meta, 'channel'),
      agent: textIn(inMeta('assignee'), 'name'),
      team: textIn(inMeta('team'), 'name'),
      priority: textIn(payload, 'priority'),
      contact,
    }),
  )
  const { messages } = payload
  if (Array.isArray(messages))
    for (const message of messages as readonly unknown[]) if (isJsonObject(message)) learnMessage(conversation, message)
}

const earliest = (a: Instant | undefined, b: Instant | undefined): Instant | undefined =>
  a === undefined || b === undefined ? (a ?? b) : Math.min(a, b)

/** Chatwoot writes 0 for what has not happened. */
const positive = (instant: Instant | undefined): Instant | undefined => (instant === 0 ? undefined : instant)

const INCOMING: ReadonlySet<unknown> = new Set([0, 'incoming'])
const OUTGOING: ReadonlySet<unknown> = new Set([1, 'outgoing'])
/** Canned greetings and survey requests. */
const TEMPLATE: ReadonlySet<unknown> = new Set([3, 'template'])

function learnMessage(conversation: Conversation, message: JsonObject): void {
  const at = apiInstant(message['created_at'])
  const id = idOf(message['id'])
  const by = authorOf(message)
  if (at === undefined || id === undefined || by === undefined || message['private'] === true) return
  conversation.messages.set(id, { at, by })
}

function authorOf(message: JsonObject): Reply['by'] | undefined {
  const { message_type: type, sender } = message
  if (INCOMING.has(type)) return 'customer'
  if (TEMPLATE.has(type)) return 'bot'
  if (!OUTGOING.has(type)) return undefined
  const kind = (textIn(message, 'sender_type') ?? textIn(sender, 'type') ?? '').toLowerCase()
  // An outgoing message without a person behind it was sent by an automation.
  return kind === 'user' ? 'agent' : 'bot'
}

/** What older versions sent beside or instead of `conversation_status_changed`; their payload may still show the status before. */
const STATUS_OF_EVENT: Readonly<Record<string, string>> = {
  conversation_resolved: 'resolved',
  conversation_opened: 'open',
}

function learnStatus(conversation: Conversation, payload: JsonObject, event: string): void {
  const at = apiInstant(payload['updated_at']) ?? apiInstant(payload['timestamp'])
  const status = event === 'conversation_status_changed' ? textIn(payload, 'status') : STATUS_OF_EVENT[event]
  if (at !== undefined && status !== undefined) conversation.changes.push({ at, status })
}

function recordOf(
  conversation: Conversation,
  id: string,
  { source = 'chatwoot', channel, pseudonym }: NativeOptions,
): Partial<ServiceRecord> {
  const replies = [...conversation.messages.values()].toSorted((a, b) => a.at - b.at)
  const changes = conversation.changes.toSorted((a, b) => a.at - b.at)
  const { resolved, reopenedAt } = resolutionsOf(changes)
  const pauses = snoozesOf(changes)
  const { contact } = conversation
  return {
    source,
    sourceId: id,
    channel: channel ?? CHANNELS[conversation.channel ?? ''] ?? 'other',
    direction: replies[0]?.by === 'agent' ? 'outbound' : 'inbound',
    ...present<Partial<ServiceRecord>>({
      enteredAt: conversation.createdAt ?? earliest(replies[0]?.at, conversation.firstSeenAt),
      priority: conversation.priority,
      customerKey: callerKey(contact ?? '', pseudonym),
      agent: conversation.agent,
      queue: conversation.team,
      firstHumanResponseAt: replies.find((reply) => reply.by === 'agent')?.at ?? conversation.firstReplyAt,
      firstBotResponseAt: replies.find((reply) => reply.by === 'bot')?.at,
      resolvedAt: resolved[0],
      lastResolvedAt: resolved.at(-1),
      reopenedAt: reopenedAt.length === 0 ? undefined : reopenedAt,
      replies: replies.length === 0 ? undefined : replies,
      pauses: pauses.length === 0 ? undefined : pauses,
    }),
  }
}

function resolutionsOf(changes: readonly StatusChange[]) {
  const resolved: Instant[] = []
  const reopenedAt: Instant[] = []
  let isResolved = false
  for (const { at, status } of changes) {
    if (status === 'resolved' && !isResolved) resolved.push(at)
    else if (status !== 'resolved' && isResolved) reopenedAt.push(at)
    isResolved = status === 'resolved'
  }
  return { resolved, reopenedAt }
}

/** A snoozed conversation waits for a date or for the customer's next message; Chatwoot does not say for which. */
function snoozesOf(changes: readonly StatusChange[]): readonly Pause[] {
  const pauses: Pause[] = []
  let start: Instant | undefined
  for (const { at, status } of changes) {
    if (status === 'snoozed') start ??= at
    else if (start !== undefined) {
      pauses.push({ start, end: at, reason: 'on-hold' })
      start = undefined
    }
  }
  if (start !== undefined) pauses.push({ start, reason: 'on-hold' })
  return pauses
}
