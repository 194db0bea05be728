import * as fc from 'fast-check'
import type { ServiceRecord } from '../record.ts'
import { ABANDONMENTS, CHANNELS, COMPLEXITIES, DIRECTIONS, PAUSE_REASONS, REPLY_AUTHORS } from '../record.ts'

const instant = fc.integer({ min: 0, max: 4_000_000_000_000 })
const duration = fc.integer({ min: 0, max: 1_000_000_000 })
const text = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
const word = fc.constantFrom('甲', 'billing', '投诉', 'a"b', 'x,y', 'line\nbreak', ' ', '😀')
const score = fc.integer({ min: 0, max: 200 }).map((half) => half / 2)

const reply = fc.record({ at: instant, by: fc.constantFrom(...REPLY_AUTHORS) })
const pause = fc.record(
  { start: instant, reason: fc.constantFrom(...PAUSE_REASONS), end: instant, evidence: text },
  { requiredKeys: ['start', 'reason'] },
)

/** Any record that the canonical schema admits; lists, where present, are not empty. */
export const arbitraryRecord: fc.Arbitrary<ServiceRecord> = fc.record(
  {
    source: word,
    sourceId: text,
    channel: fc.constantFrom(...CHANNELS),
    enteredAt: instant,
    revision: fc.integer({ min: 1, max: 9 }),
    direction: fc.constantFrom(...DIRECTIONS),
    caseType: word,
    complexity: fc.constantFrom(...COMPLEXITIES),
    priority: word,
    emergency: fc.boolean(),
    customerKey: text,
    agent: word,
    language: word,
    region: word,
    queue: word,
    queuedAt: instant,
    answeredAt: instant,
    firstHumanResponseAt: instant,
    firstBotResponseAt: instant,
    abandonedAt: instant,
    abandonedIn: fc.constantFrom(...ABANDONMENTS),
    endedAt: instant,
    resolvedAt: instant,
    lastResolvedAt: instant,
    reopenedAt: fc.array(instant, { minLength: 1, maxLength: 3 }),
    replies: fc.array(reply, { minLength: 1, maxLength: 3 }),
    pauses: fc.array(pause, { minLength: 1, maxLength: 3 }),
    menuMs: duration,
    queueMs: duration,
    ringMs: duration,
    talkMs: duration,
    holdMs: duration,
    wrapUpMs: duration,
    transfers: fc.integer({ min: 0, max: 9 }),
    surveySentAt: instant,
    surveyAnsweredAt: instant,
    surveyScore: score,
    recommendScore: score,
    qualityScore: score,
    qualityFatal: fc.boolean(),
    complaint: fc.boolean(),
    complaintUpheld: fc.boolean(),
    dispatchedAt: instant,
    arrivedAt: instant,
  },
  { requiredKeys: ['source', 'sourceId', 'channel', 'enteredAt'] },
)
