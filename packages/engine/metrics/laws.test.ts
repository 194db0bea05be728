/** What holds for every formula, whatever the records. */
import { CHINA } from '@heqi/calendar'
import { batchOf, type ServiceRecord } from '@heqi/records'
import type { ContractFile, Metric } from '@heqi/terms'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Facts } from '../facts.ts'
import type { ExclusionReason } from '../metric-result.ts'
import { isCountableInParts } from './countable-in-parts.ts'
import { shapeOf } from './formulas/record-formulas.ts'
import { countForMetrics, measure, measureByGroup, measureCounted, recordsBehind } from './measure.ts'
import { asOf, contracts, facts, MONTH, records } from './testing/arbitrary-month.ts'
import { clockFormulas } from './testing/oracle-clocks.ts'
import { outcomeFormulas } from './testing/oracle-outcomes.ts'
import { queueFormulas } from './testing/oracle-queue.ts'

const METRICS: readonly Metric[] = [...queueFormulas, ...clockFormulas('raw'), ...outcomeFormulas].map(
  ({ metric }) => metric,
)

const scenes = fc.record({ contract: contracts(METRICS), list: records(15), facts, asOf })
type Scene = { contract: ContractFile; list: readonly ServiceRecord[]; facts: Facts; asOf: number }

const inputOf = ({ contract, list, facts, asOf }: Scene) => ({
  contract,
  batch: batchOf(list),
  facts,
  month: MONTH,
  calendar: CHINA,
  asOf,
})

test('the records behind a number are as many as the number says, and all others stand behind another', () => {
  fc.assert(
    fc.property(scenes, (scene) => {
      const input = inputOf(scene)
      for (const [index, { raw, adjusted }] of measure(input).entries()) {
        const metric = METRICS[index]!
        for (const result of [raw, adjusted]) {
          const behind = (part: Parameters<typeof recordsBehind>[2]) =>
            recordsBehind(input, metric.id, part, result.reading)
          const denominator = behind('denominator')
          expect(denominator).toHaveLength(result.n)
          expect(behind('pending')).toHaveLength(result.pending)
          for (const [reason, count] of Object.entries(result.excluded)) {
            expect(behind(reason as ExclusionReason)).toHaveLength(count)
          }
          const numerator = behind('numerator')
          expect([...numerator].every((row) => denominator.includes(row))).toBe(true)
          if ('formula' in metric && isShare(metric)) expect(BigInt(numerator.length)).toBe(result.numerator)
        }
      }
    }),
    { numRuns: 10 },
  )
})

const isShare = (metric: Metric): boolean => shapeOf(metric as Parameters<typeof shapeOf>[0]).shape.kind === 'share'

const COUNTABLE = METRICS.filter((metric) =>
  isCountableInParts({ contract: { schema: 'heqi/contract/1', terms: {} } as ContractFile, metrics: [metric] }),
)

test('records counted in parts give what all of them together give', () => {
  expect(METRICS.length - COUNTABLE.length).toBeGreaterThan(0)
  expect(COUNTABLE.length).toBeGreaterThan(20)
  fc.assert(
    fc.property(
      fc.record({ contract: contracts(COUNTABLE), list: records(15), facts, asOf }),
      fc.integer({ min: 1, max: 4 }),
      (scene, partCount) => {
        const input = inputOf(scene)
        const parts = Array.from({ length: partCount }, (_, part) =>
          countForMetrics({ ...input, batch: batchOf(scene.list.filter((_, row) => row % partCount === part)) }),
        )
        // Counts cross threads as structured clones.
        expect(measureCounted(input, structuredClone(parts))).toEqual(measure(input))
      },
    ),
    { numRuns: 40 },
  )
})

test('the order of records is irrelevant', () => {
  fc.assert(
    fc.property(scenes, fc.infiniteStream(fc.nat()), (scene, picks) => {
      const shuffled = scene.list
        .map((record) => ({ record, key: picks.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ record }) => record)
      expect(measure(inputOf({ ...scene, list: shuffled }))).toEqual(measure(inputOf(scene)))
    }),
    { numRuns: 50 },
  )
})

test('a record of another month changes nothing but repeat contacts', () => {
  fc.assert(
    fc.property(scenes, (scene) => {
      const stranger: ServiceRecord = {
        source: 'other',
        sourceId: 'stranger',
        channel: 'phone',
        customerKey: 'nobody-else',
        enteredAt: scene.asOf + 40 * 86_400_000,
        answeredAt: scene.asOf + 40 * 86_400_000,
      }
      expect(measure(inputOf({ ...scene, list: [...scene.list, stranger] }))).toEqual(measure(inputOf(scene)))
    }),
    { numRuns: 50 },
  )
})

test('one more call answered at once moves each share by exactly that call', () => {
  const metric: Metric = { id: 'rate', formula: 'answer-rate', variant: 'queue', filter: { serviceHours: 'any' } }
  fc.assert(
    fc.property(scenes, (scene) => {
      const enteredAt = Temporal.Instant.from('2025-10-20T10:00:00+08:00').epochMilliseconds
      const more: ServiceRecord = {
        source: 'other',
        sourceId: 'more',
        channel: 'video',
        enteredAt,
        answeredAt: enteredAt,
      }
      const [before] = measure({ ...inputOf(scene), metrics: [metric] })
      const [after] = measure({ ...inputOf({ ...scene, list: [...scene.list, more] }), metrics: [metric] })
      const known = enteredAt <= scene.asOf ? 1n : 0n
      expect(after?.raw.numerator).toBe((before?.raw.numerator ?? 0n) + known)
      expect(after?.raw.denominator).toBe((before?.raw.denominator ?? 0n) + known)
    }),
    { numRuns: 50 },
  )
})

const EVENTS = [
  'answeredAt',
  'firstHumanResponseAt',
  'firstBotResponseAt',
  'abandonedAt',
  'endedAt',
  'resolvedAt',
  'lastResolvedAt',
  'surveySentAt',
  'dispatchedAt',
  'arrivedAt',
] as const satisfies readonly (keyof ServiceRecord)[]

/** The record as it stood at an instant; where the first form of an event is yet to come, so is its stand-in. */
function asItStood(record: ServiceRecord, asOf: number): ServiceRecord {
  const later = new Set<string>(EVENTS.filter((event) => (record[event] ?? 0) > asOf))
  const fields = Object.entries(record).filter(([name]) => !later.has(name))
  return Object.fromEntries(fields) as ServiceRecord
}

/** Where both forms of an event are recorded, the second stands in for the first only while that is missing. */
const standIns = (record: ServiceRecord): boolean =>
  (record.answeredAt === undefined) !== (record.firstHumanResponseAt === undefined) &&
  (record.abandonedAt === undefined || record.endedAt === undefined) &&
  (record.abandonedIn === undefined || record.abandonedAt === undefined) &&
  record.surveyAnsweredAt === undefined

test('what has not happened yet has no effect: events after the time of measuring could as well be missing', () => {
  fc.assert(
    fc.property(scenes, (scene) => {
      const list = scene.list.filter(standIns)
      const stood = list
        .filter(({ enteredAt }) => enteredAt <= scene.asOf)
        .map((record) => asItStood(record, scene.asOf))
      const withoutRepeats = METRICS.filter(({ formula }) => formula !== 'first-contact-resolution')
      expect(measure({ ...inputOf({ ...scene, list: stood }), metrics: withoutRepeats })).toEqual(
        measure({ ...inputOf({ ...scene, list }), metrics: withoutRepeats }),
      )
    }),
    { numRuns: 100 },
  )
})

test('whole spans and the rest: a batch of thousands counts like its parts', () => {
  const metrics = METRICS.filter(({ formula }) => formula === 'service-level' || formula === 'average-resolution')
  fc.assert(
    fc.property(scenes, fc.integer({ min: 200, max: 400 }), (scene, copies) => {
      const once = measure({ ...inputOf(scene), metrics })
      const often = measure({
        ...inputOf({ ...scene, list: Array.from({ length: copies }, () => scene.list).flat() }),
        metrics,
      })
      for (const [index, { raw }] of once.entries()) {
        expect(often[index]?.raw.n).toBe(raw.n * copies)
        expect(often[index]?.raw.value).toEqual(raw.value)
      }
    }),
    { numRuns: 5 },
  )
})

test('the groups of a metric add up to the whole, and each is what its own records give', () => {
  fc.assert(
    fc.property(scenes, fc.constantFrom('raw' as const, 'adjusted' as const), (scene, reading) => {
      const input = inputOf(scene)
      const groups = Int32Array.from(scene.list, (_, row) => row % 3)
      const whole = measure(input)
      for (const [index, metric] of METRICS.entries()) {
        const parts = measureByGroup(input, metric.id, reading, groups, 3) ?? []
        expect(parts.reduce((sum, { n }) => sum + n, 0)).toBe(whole[index]?.[reading].n)
        expect(parts.reduce((sum, { pending }) => sum + pending, 0)).toBe(whole[index]?.[reading].pending)
        if (metric.formula === 'first-contact-resolution') continue
        const own = scene.list.filter((_, row) => row % 3 === 0)
        const [alone] = measure({ ...inputOf({ ...scene, list: own }), metrics: [metric] })
        expect(parts[0]).toEqual(alone?.[reading])
      }
    }),
    { numRuns: 15 },
  )
})

test('facts belong to no group', () => {
  const metrics: readonly Metric[] = [{ id: 'attendance', formula: 'attendance' }]
  fc.assert(
    fc.property(scenes, (scene) => {
      expect(measureByGroup({ ...inputOf(scene), metrics }, 'attendance', 'raw', new Int32Array(0), 0)).toBeUndefined()
    }),
    { numRuns: 1 },
  )
})
