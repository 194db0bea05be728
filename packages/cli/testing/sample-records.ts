import type { ServiceRecord } from '@heqi/records'

/** A linear congruential generator: the same records on every machine, whatever the simulator does. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const FIRST_DAY = Date.UTC(2026, 7, 1)
const DAYS = 92
const PER_DAY = 12

/** Some eleven hundred contacts from August to October 2026, for the contract of the demonstration. */
export function sampleRecords(): readonly ServiceRecord[] {
  const next = sequence(20_260_801)
  return Array.from({ length: DAYS * PER_DAY }, (_, index) => sampleRecord(index, next))
}

function sampleRecord(index: number, next: () => number): ServiceRecord {
  const enteredAt = FIRST_DAY + Math.floor(index / PER_DAY) * 24 * HOUR + HOUR + Math.floor(next() * 9 * HOUR)
  const queueMs = Math.floor(next() < 0.85 ? next() * 20_000 : next() * 90_000)
  const queuedAt = enteredAt + 5_000
  const record: ServiceRecord = {
    source: 'sample',
    sourceId: `S${String(index + 1).padStart(5, '0')}`,
    channel: next() < 0.35 ? 'chat' : 'phone',
    direction: 'inbound',
    caseType: ['咨询', '报修', '投诉', '退换'][Math.floor(next() * 4)] ?? '咨询',
    complexity: next() < 0.8 ? 'general' : 'complex',
    customerKey: `c${Math.floor(next() * 3_000)}`,
    enteredAt,
    queuedAt,
    queueMs,
  }
  if (next() < 0.05)
    return { ...record, abandonedAt: queuedAt + queueMs, abandonedIn: 'queue', endedAt: queuedAt + queueMs }
  return { ...record, ...served(queuedAt + queueMs, next) }
}

function served(answeredAt: number, next: () => number): Partial<ServiceRecord> {
  const talkMs = Math.floor(2 * MINUTE + next() * 4 * MINUTE)
  const endedAt = answeredAt + talkMs
  const resolvedAt = next() < 0.9 ? endedAt : endedAt + Math.floor(next() * 60 * HOUR)
  const survey =
    next() < 0.4 ? { surveySentAt: endedAt, surveyAnsweredAt: endedAt + MINUTE, surveyScore: next() < 0.9 ? 5 : 2 } : {}
  const complaint = next() < 0.01 ? { complaint: true, complaintUpheld: next() < 0.4 } : {}
  return {
    answeredAt,
    firstHumanResponseAt: answeredAt,
    talkMs,
    transfers: next() < 0.1 ? 1 : 0,
    endedAt,
    resolvedAt,
    lastResolvedAt: resolvedAt,
    ...survey,
    ...complaint,
  }
}
