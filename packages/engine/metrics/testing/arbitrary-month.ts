/** Random months that sit on the edges: times on a coarse grid, so that openings, targets and windows are hit exactly. */
import { startOfDate, zoneOf } from '@heqi/calendar'
import { ABANDONMENTS, PAUSE_REASONS, type Pause, REPLY_AUTHORS, type ServiceRecord } from '@heqi/records'
import type { ContractFile, ContractTerms, Metric } from '@heqi/terms'
import * as fc from 'fast-check'
import type { Facts } from '../../facts.ts'

export const MONTH = '2025-10'
export const ZONE = zoneOf('Asia/Shanghai')
const START = startOfDate('2025-10-01', ZONE)
const HALF_HOUR_MS = 1_800_000
const HALF_HOURS_PER_DAY = 48

/** From two days before the month until two days after it, by the half hour. */
export const instant = fc
  .integer({ min: -2 * 48, max: 33 * HALF_HOURS_PER_DAY })
  .map((step) => START + step * HALF_HOUR_MS)

export const asOf = fc
  .integer({ min: 20 * 48, max: 45 * HALF_HOURS_PER_DAY })
  .map((step) => START + step * HALF_HOUR_MS)

const caseType = fc.constantFrom('order', 'return', 'marketing')
const after = fc.integer({ min: 0, max: 6 * HALF_HOURS_PER_DAY }).map((step) => step * HALF_HOUR_MS)
const seldom = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 })
const often = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined, freq: 5 })
const duration = fc.integer({ min: 0, max: 60 }).map((seconds) => seconds * 1000)
const score = fc.integer({ min: 1, max: 10 })

const draft = fc.record({
  channel: fc.constantFrom('phone' as const, 'chat' as const, 'email' as const, 'on-site' as const),
  direction: fc.constantFrom('inbound' as const, 'inbound' as const, 'outbound' as const, undefined),
  caseType: often(caseType),
  complexity: often(fc.constantFrom('general' as const, 'complex' as const)),
  emergency: seldom(fc.boolean()),
  customerKey: often(fc.constantFrom('a', 'b', 'c')),
  region: seldom(fc.constantFrom('north', 'south')),
  enteredAt: instant,
  queuedAfter: seldom(duration),
  answeredAfter: fc.option(after, { nil: undefined, freq: 3 }),
  responseAfter: fc.option(after, { nil: undefined, freq: 3 }),
  botAfter: seldom(after),
  abandonedAfter: seldom(after),
  abandonedIn: seldom(fc.constantFrom(...ABANDONMENTS)),
  endedAfter: often(after),
  resolvedAfter: fc.option(after, { nil: undefined, freq: 3 }),
  lastResolvedAfter: seldom(after),
  reopenedAfter: seldom(fc.array(after, { minLength: 1, maxLength: 2 })),
  dispatchedAfter: seldom(after),
  arrivedAfter: seldom(after),
  pauses: seldom(
    fc.array(fc.tuple(after, fc.option(after, { nil: undefined }), fc.constantFrom(...PAUSE_REASONS)), {
      maxLength: 3,
    }),
  ),
  replies: seldom(fc.array(fc.tuple(after, fc.constantFrom(...REPLY_AUTHORS)), { maxLength: 6 })),
  menuMs: seldom(duration),
  queueMs: often(duration),
  ringMs: seldom(duration),
  talkMs: often(duration),
  holdMs: seldom(duration),
  wrapUpMs: seldom(duration),
  transfers: seldom(fc.integer({ min: 0, max: 3 })),
  surveySentAfter: seldom(after),
  surveyAnsweredAfter: seldom(after),
  surveyScore: seldom(fc.integer({ min: 2, max: 10 }).map((half) => half / 2)),
  recommendScore: seldom(score),
  qualityScore: seldom(fc.integer({ min: 0, max: 1000 }).map((tenth) => tenth / 10)),
  qualityFatal: seldom(fc.boolean()),
  complaint: seldom(fc.boolean()),
  complaintUpheld: seldom(fc.boolean()),
})

type Draft = typeof draft extends fc.Arbitrary<infer Value> ? Value : never

/** A record without the fields that are `undefined`. */
const compact = (fields: Readonly<Record<string, unknown>>): ServiceRecord =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as ServiceRecord

function recordOf(d: Draft, index: number): ServiceRecord {
  const at = (afterMs: number | undefined): number | undefined =>
    afterMs === undefined ? undefined : d.enteredAt + afterMs
  const pauses = (d.pauses ?? []).map(([from, length, reason]): Pause => {
    const start = d.enteredAt + from
    return length === undefined ? { start, reason } : { start, reason, end: start + length }
  })
  const replies = (d.replies ?? []).map(([from, by]) => ({ at: d.enteredAt + from, by })).sort((a, b) => a.at - b.at)
  const reopenedAt = (d.reopenedAfter ?? []).map((from) => d.enteredAt + from).sort((a, b) => a - b)
  return compact({
    source: 'random',
    sourceId: String(index),
    channel: d.channel,
    direction: d.direction,
    caseType: d.caseType,
    complexity: d.complexity,
    emergency: d.emergency,
    customerKey: d.customerKey,
    region: d.region,
    enteredAt: d.enteredAt,
    queuedAt: at(d.queuedAfter),
    answeredAt: at(d.answeredAfter),
    firstHumanResponseAt: at(d.responseAfter),
    firstBotResponseAt: at(d.botAfter),
    abandonedAt: at(d.abandonedAfter),
    abandonedIn: d.abandonedIn,
    endedAt: at(d.endedAfter),
    resolvedAt: at(d.resolvedAfter),
    lastResolvedAt: at(d.lastResolvedAfter),
    reopenedAt: reopenedAt.length > 0 ? reopenedAt : undefined,
    replies: replies.length > 0 ? replies : undefined,
    pauses: pauses.length > 0 ? pauses : undefined,
    menuMs: d.menuMs,
    queueMs: d.queueMs,
    ringMs: d.ringMs,
    talkMs: d.talkMs,
    holdMs: d.holdMs,
    wrapUpMs: d.wrapUpMs,
    transfers: d.transfers,
    surveySentAt: at(d.surveySentAfter),
    surveyAnsweredAt: at(d.surveyAnsweredAfter),
    surveyScore: d.surveyScore,
    recommendScore: d.recommendScore,
    qualityScore: d.qualityScore,
    qualityFatal: d.qualityFatal,
    complaint: d.complaint,
    complaintUpheld: d.complaintUpheld,
    dispatchedAt: at(d.dispatchedAfter),
    arrivedAt: at(d.arrivedAfter),
  })
}

export const records = (maxLength: number): fc.Arbitrary<readonly ServiceRecord[]> =>
  fc.array(draft, { minLength: 1, maxLength }).map((drafts) => drafts.map(recordOf))

const party = (name: string) => ({ name: { 'zh-CN': name, en: name } })

/** A contract of the year 2025 with the given further terms. */
export const contractWith = (
  terms: Partial<ContractTerms>,
  amendments: NonNullable<ContractFile['amendments']> = [],
): ContractFile => ({
  schema: 'heqi/contract/1',
  terms: {
    'identity/parties': { client: party('甲'), provider: party('乙'), partyA: 'client' },
    'identity/contract-particulars': { number: 'T-1', title: { 'zh-CN': '测试', en: 'Test' } },
    'term/duration': { start: '2025-01-01', end: '2025-12-31' },
    ...terms,
  },
  amendments,
})

/** Weekdays in two windows; National Day is a holiday, the Saturdays in exchange count as Mondays. */
export const SERVICE_HOURS: NonNullable<ContractTerms['scope/service-hours']> = {
  weekly: [
    {
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
      windows: [
        { from: '09:00', to: '12:00' },
        { from: '13:30', to: '18:00' },
      ],
    },
  ],
  holidays: 'closed',
  makeUpWorkdays: 'as-monday',
}

const unit = fc.constantFrom('minute' as const, 'hour' as const, 'day' as const, 'working-day' as const)
export const within = fc.record({ value: fc.integer({ min: 0, max: 60 }), unit })
const basis = fc.constantFrom('service-hours' as const, 'elapsed' as const)

const targets = fc.tuple(within, within, fc.option(basis, { nil: undefined })).map(([first, second, counted]) => [
  { id: 'complex', filter: { complexities: ['complex'] }, within: first, ...(counted ? { basis: counted } : {}) },
  { id: 'inbound', filter: { directions: ['inbound', 'outbound'] }, within: second },
])

const isoInstant = (instant: number): string => Temporal.Instant.fromEpochMilliseconds(instant).toString()

const exclusion = fc
  .tuple(fc.uuid(), instant, after, fc.boolean(), fc.boolean())
  .map(([id, start, length, isSigned, isEverywhere]) => ({
    id,
    reason: 'client-outage' as const,
    start: isoInstant(start),
    end: isoInstant(start + length),
    signedByClient: true,
    signedByProvider: isSigned,
    channels: isEverywhere ? ['phone', 'chat', 'email', 'on-site'] : ['phone', 'email'],
  }))

export const facts: fc.Arbitrary<Facts> = fc.array(exclusion, { maxLength: 2 }).map((exclusions) => ({ exclusions }))

/** Contracts with or without service hours, scope, targets and an amendment in mid-month. */
export const contracts = (metrics: readonly Metric[]): fc.Arbitrary<ContractFile> =>
  fc
    .record({
      hasHours: fc.boolean(),
      response: targets,
      resolution: targets,
      isScoped: fc.boolean(),
      amended: fc.boolean(),
      later: within,
    })
    .map(({ hasHours, response, resolution, isScoped, amended, later }) =>
      contractWith(
        {
          ...(hasHours ? { 'scope/service-hours': SERVICE_HOURS } : {}),
          ...(isScoped ? { 'scope/services': { caseTypes: [], excludedCaseTypes: ['marketing'] } } : {}),
          'service-level/first-response': { targets: response },
          'service-level/resolution': { targets: resolution },
          'quality/kpi': { metrics: [...metrics], kpis: [] },
        },
        amended
          ? [
              {
                number: '1',
                signedOn: '2025-10-10',
                effectiveFrom: '2025-10-16',
                changes: [
                  { op: 'set', path: 'service-level/resolution.targets[complex].within', value: later },
                  { op: 'set', path: 'service-level/first-response.targets[inbound].within', value: later },
                ],
              },
            ]
          : [],
      ),
    )
