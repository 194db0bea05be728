/** How each kind of channel serves a contact: the draft gets its events up to the end of the conversation. */
import type { Channel, Reply } from '@heqi/records'
import { HOUR_MS, type Instant, MINUTE_MS } from '@heqi/vocabulary'
import type { AgentPool } from './agent-pool.ts'
import { type ContactDraft, wholeSeconds } from './contact.ts'
import type { Random } from './random.ts'

export type ServiceStyle = 'live' | 'chat' | 'ticket' | 'visit'

export const styleOf = (channel: Channel): ServiceStyle => {
  if (channel === 'phone' || channel === 'voice' || channel === 'video') return 'live'
  if (channel === 'chat' || channel === 'social') return 'chat'
  return channel === 'on-site' ? 'visit' : 'ticket'
}

/** Mean seconds of work that a contact of each style takes, and how many an agent handles at once. */
export const WORK: Readonly<Record<ServiceStyle, { readonly seconds: number; readonly desks: number }>> = {
  live: { seconds: 265, desks: 1 },
  chat: { seconds: 620, desks: 3 },
  ticket: { seconds: 420, desks: 1 },
  visit: { seconds: 5400, desks: 1 },
}

const COMPLEX_FACTOR = 1.6

/** Serves the contact; false when nobody ever took it. */
export function serve(draft: ContactDraft, pool: AgentPool, isOpen: boolean, random: Random): boolean {
  switch (styleOf(draft.channel)) {
    case 'live':
      return serveCall(draft, pool, isOpen, random)
    case 'chat':
      return serveChat(draft, pool, isOpen, random)
    case 'ticket':
      return serveTicket(draft, pool, random)
    case 'visit':
      return serveVisit(draft, pool, random)
  }
}

const hardness = (draft: ContactDraft): number => (draft.complexity === 'complex' ? COMPLEX_FACTOR : 1)

function abandon(draft: ContactDraft, at: Instant, where: 'menu' | 'queue' | 'ringing'): false {
  draft.abandonedAt = at
  draft.endedAt = at
  draft.abandonedIn = where
  return false
}

/** Menu, queue, ringing, talk, wrap-up. Outside the hours the menu says so and ends the call. */
function serveCall(draft: ContactDraft, pool: AgentPool, isOpen: boolean, random: Random): boolean {
  const menuMs = wholeSeconds(random.logNormal(14, 0.5))
  draft.menuMs = menuMs
  if (!isOpen || random.chance(0.035)) return abandon(draft, draft.enteredAt + menuMs, 'menu')
  const queuedAt = draft.enteredAt + menuMs
  const freeAt = pool.freeAt(queuedAt)
  const ringMs = wholeSeconds(1 + random.uniform() * 5)
  const patienceMs = wholeSeconds(random.exponential(150))
  draft.queuedAt = queuedAt
  const queueMs = Math.ceil((freeAt - queuedAt) / 1000) * 1000
  if (!(queueMs <= patienceMs)) {
    draft.queueMs = patienceMs
    return abandon(draft, queuedAt + patienceMs, 'queue')
  }
  const answeredAt = queuedAt + queueMs + ringMs
  const talkMs = wholeSeconds(random.logNormal(170 * hardness(draft), 0.6))
  const holdMs = random.chance(0.15) ? wholeSeconds(random.logNormal(40, 0.7)) : 0
  const wrapUpMs = wholeSeconds(random.logNormal(28, 0.5))
  const endedAt = answeredAt + talkMs + holdMs
  Object.assign(draft, { queueMs, ringMs, answeredAt, talkMs, holdMs, wrapUpMs, endedAt })
  draft.firstHumanResponseAt = answeredAt
  draft.transfers = random.chance(draft.complexity === 'complex' ? 0.18 : 0.04) ? 1 : 0
  draft.agent = pool.take(endedAt + wrapUpMs)
  return true
}

/** A bot greets at once; then turn by turn with an agent who keeps several chats open. */
function serveChat(draft: ContactDraft, pool: AgentPool, isOpen: boolean, random: Random): boolean {
  const { enteredAt } = draft
  draft.queuedAt = enteredAt
  draft.firstBotResponseAt = enteredAt + wholeSeconds(1 + random.uniform())
  const freeAt = isOpen ? pool.freeAt(enteredAt) : Number.POSITIVE_INFINITY
  const patienceMs = wholeSeconds(random.exponential(420))
  const queueMs = Math.ceil((freeAt - enteredAt) / 1000) * 1000
  const replies: Reply[] = [
    { at: enteredAt, by: 'customer' },
    { at: draft.firstBotResponseAt, by: 'bot' },
  ]
  draft.replies = replies
  if (!(queueMs <= patienceMs)) {
    draft.queueMs = patienceMs
    return abandon(draft, enteredAt + patienceMs, 'queue')
  }
  let at = enteredAt + queueMs + wholeSeconds(random.logNormal(14, 0.6))
  const answeredAt = at
  replies.push({ at, by: 'agent' })
  for (let turns = 1 + random.poisson(3 * hardness(draft)); turns > 0; turns--) {
    at += wholeSeconds(random.logNormal(45, 0.8))
    replies.push({ at, by: 'customer' })
    at += wholeSeconds(random.logNormal(24, 0.7))
    replies.push({ at, by: 'agent' })
  }
  const wrapUpMs = wholeSeconds(random.logNormal(20, 0.5))
  Object.assign(draft, { queueMs, answeredAt, firstHumanResponseAt: answeredAt, endedAt: at, wrapUpMs, transfers: 0 })
  draft.talkMs = at - answeredAt
  draft.agent = pool.take(at + wrapUpMs)
  return true
}

/** Written matters wait for the first agent who has time, over closing hours too. */
function serveTicket(draft: ContactDraft, pool: AgentPool, random: Random): boolean {
  draft.queuedAt = draft.enteredAt
  const freeAt = pool.freeAt(draft.enteredAt)
  if (freeAt === Number.POSITIVE_INFINITY) return false
  const talkMs = wholeSeconds(random.logNormal(300 * hardness(draft), 0.6))
  const respondedAt = Math.ceil(freeAt / 1000) * 1000 + talkMs
  const wrapUpMs = wholeSeconds(random.logNormal(45, 0.5))
  draft.firstBotResponseAt = draft.enteredAt + wholeSeconds(2 + random.uniform() * 8)
  Object.assign(draft, { firstHumanResponseAt: respondedAt, talkMs, wrapUpMs, endedAt: respondedAt })
  draft.agent = pool.take(respondedAt + wrapUpMs)
  return true
}

/** Somebody is sent: taken up, dispatched, on the spot, done. */
function serveVisit(draft: ContactDraft, pool: AgentPool, random: Random): boolean {
  draft.queuedAt = draft.enteredAt
  const freeAt = pool.freeAt(draft.enteredAt)
  if (freeAt === Number.POSITIVE_INFINITY) return false
  const respondedAt = Math.ceil(freeAt / 1000) * 1000 + wholeSeconds(random.logNormal(240, 0.4))
  const dispatchedAt = respondedAt + wholeSeconds(random.logNormal(1800, 0.6))
  const arrivedAt = dispatchedAt + Math.min(20 * HOUR_MS, wholeSeconds(random.logNormal(5400, 0.6)))
  const talkMs = wholeSeconds(random.logNormal(2700 * hardness(draft), 0.5))
  const endedAt = arrivedAt + talkMs
  Object.assign(draft, { firstHumanResponseAt: respondedAt, dispatchedAt, arrivedAt, talkMs, endedAt })
  draft.wrapUpMs = 10 * MINUTE_MS
  draft.agent = pool.take(endedAt + 10 * MINUTE_MS)
  return true
}
