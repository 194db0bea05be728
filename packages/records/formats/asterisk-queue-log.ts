import { accept, type Instant, type Refusal, type Result } from '@heqi/vocabulary'
import type { ReadOutcome } from '../read-outcome.ts'
import type { Abandonment, ServiceRecord } from '../record.ts'
import type { RefusalCode, RejectCode } from '../reject.ts'
import { eachLine } from '../text-lines.ts'
import { callerKey } from './caller-key.ts'
import { EventGathering, present } from './event-gathering.ts'
import type { NativeOptions } from './native-options.ts'

/** One stay of a call in one queue. */
type QueueVisit = {
  readonly queue: string
  readonly enteredAt: Instant
  readonly caller: string
  readonly isQueued: boolean
  agent?: string
  answeredAt?: Instant
  abandonedAt?: Instant
  abandonedIn?: Abandonment
  endedAt?: Instant
  queueSeconds?: number
  ringSeconds?: number
  talkSeconds?: number
  transfers: number
}

type QueueEvent = {
  readonly at: Instant
  readonly callId: string
  readonly queue: string
  readonly agent: string
  readonly name: string
  readonly data: readonly string[]
}

type Handler = (visit: QueueVisit, event: QueueEvent) => boolean

/** A count of seconds in parameter `index`; NaN when the event lacks it. */
const seconds = (event: QueueEvent, index: number): number =>
  /^\d+$/u.test(event.data[index] ?? '') ? Number(event.data[index]) : Number.NaN

const connect: Handler = (visit, event) => {
  const hold = seconds(event, 0)
  if (Number.isNaN(hold)) return false
  visit.answeredAt = event.at
  visit.queueSeconds = hold
  if (event.agent !== 'NONE') visit.agent = event.agent
  // Parameter 3, the ring time, came with Asterisk 1.6.
  const ring = seconds(event, 2)
  if (!Number.isNaN(ring)) visit.ringSeconds = ring
  return true
}

const talkIn =
  (index: number, transfers: number): Handler =>
  (visit, event) => {
    const talk = seconds(event, index)
    if (Number.isNaN(talk)) return false
    visit.talkSeconds = talk
    visit.endedAt = event.at
    visit.transfers += transfers
    return true
  }

const leave =
  (waitIndex: number, abandonedIn?: Abandonment): Handler =>
  (visit, event) => {
    const wait = seconds(event, waitIndex)
    if (!Number.isNaN(wait)) visit.queueSeconds = wait
    else if (abandonedIn) return false
    visit.endedAt = event.at
    if (!abandonedIn) return true
    visit.abandonedAt = event.at
    visit.abandonedIn = abandonedIn
    return true
  }

/** Parameters as docs.asterisk.org, "Queue Logs", lists them. Only RINGNOANSWER counts milliseconds. */
const CALL_EVENTS: Readonly<Record<string, Handler>> = {
  CONNECT: connect,
  COMPLETEAGENT: talkIn(1, 0),
  COMPLETECALLER: talkIn(1, 0),
  BLINDTRANSFER: talkIn(3, 1),
  TRANSFER: talkIn(3, 1),
  ATTENDEDTRANSFER: talkIn(3, 1),
  ABANDON: leave(2, 'queue'),
  EXITWITHTIMEOUT: leave(2),
  EXITEMPTY: leave(2),
  EXITWITHKEY: leave(3),
  // Answered, but the two channels did not understand each other: the call was dropped.
  SYSCOMPAT: leave(0),
}

/** Callers who were not let into the queue. */
const REFUSED_ENTRY = new Set(['JOINEMPTY', 'JOINUNAVAIL', 'FULL'])

/**
 * Asterisk's `queue_log`: one record for each stay of a call in a queue, from `ENTERQUEUE` on. Events of members and of
 * the configuration are filtered; an event of a call whose entry is not in the file is a reject.
 */
export async function readAsteriskQueueLog(
  input: AsyncIterable<Uint8Array>,
  options: NativeOptions = {},
): Promise<Result<ReadOutcome, Refusal<RefusalCode>>> {
  const gathering = new EventGathering<QueueVisit>(options)
  const visitsOf = new Map<string, number>()
  const reject = (code: RejectCode, line: number, value: string): void => gathering.tally.reject({ code, line, value })
  const take = (event: QueueEvent, line: number, text: string): void => {
    const visits = visitsOf.get(event.callId) ?? 0
    const isEntry = event.name === 'ENTERQUEUE'
    if (isEntry || REFUSED_ENTRY.has(event.name)) {
      const key = keyOf(event.callId, visits + 1)
      visitsOf.set(event.callId, visits + 1)
      gathering.open(key, newVisit(event, isEntry), line)
      gathering.count(key)
      return
    }
    const handle = CALL_EVENTS[event.name]
    if (!handle) {
      gathering.tally.filter('not-a-call-event')
      return
    }
    const key = keyOf(event.callId, visits)
    const visit = gathering.get(key)
    if (!visit || visit.queue !== event.queue) reject('call-without-arrival', line, text)
    else if (handle(visit, event)) gathering.count(key)
    else reject('event-incomplete', line, text)
  }
  const lines = await eachLine(input, gathering.tally, (text, line) => {
    const event = eventFrom(text)
    if (event) take(event, line, text)
    else reject('event-incomplete', line, text)
  })
  return lines.ok ? accept(gathering.finish((visit, id) => recordOf(visit, id, options))) : lines
}

/** A call that enters a second queue makes a second record. */
const keyOf = (callId: string, visit: number): string => (visit === 1 ? callId : `${callId}/${visit}`)

/** `epoch|callid|queue|member|EVENT|...`; the epoch may have decimals. */
function eventFrom(text: string): QueueEvent | undefined {
  const [epoch = '', callId = '', queue = '', agent = '', name = '', ...data] = text.split('|')
  if (!/^\d{9,11}(?:\.\d+)?$/u.test(epoch) || !/^[A-Z0-9_]+$/u.test(name) || callId === '') return undefined
  return { at: Math.floor(Number(epoch) * 1000), callId, queue, agent, name, data }
}

function newVisit(event: QueueEvent, isQueued: boolean): QueueVisit {
  const visit = {
    queue: event.queue,
    enteredAt: event.at,
    caller: isQueued ? (event.data[1] ?? '') : '',
    isQueued,
    transfers: 0,
  }
  return isQueued ? visit : { ...visit, endedAt: event.at }
}

const inMs = (count: number | undefined): number | undefined => (count === undefined ? undefined : count * 1000)

function recordOf(visit: QueueVisit, id: string, { source = 'asterisk', pseudonym }: NativeOptions): ServiceRecord {
  return {
    source,
    sourceId: id,
    channel: 'phone',
    direction: 'inbound',
    enteredAt: visit.enteredAt,
    ...present<Partial<ServiceRecord>>({
      queue: visit.queue,
      customerKey: callerKey(visit.caller, pseudonym),
      agent: visit.agent,
      queuedAt: visit.isQueued ? visit.enteredAt : undefined,
      answeredAt: visit.answeredAt,
      abandonedAt: visit.abandonedAt,
      abandonedIn: visit.abandonedIn,
      endedAt: visit.endedAt,
      queueMs: inMs(visit.queueSeconds),
      ringMs: inMs(visit.ringSeconds),
      talkMs: inMs(visit.talkSeconds),
      transfers: visit.transfers === 0 ? undefined : visit.transfers,
    }),
  }
}
