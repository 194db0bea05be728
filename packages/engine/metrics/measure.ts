import type { RecordBatch } from '@heqi/records'
import type { Instant, Interval } from '@heqi/vocabulary'
import { contractZoneOf } from '../clocks/clock-terms.ts'
import { type ExcusedWindow, excusedWindows } from '../clocks/excused-windows.ts'
import type { MetricResult, Reading, RecordPart } from '../metric-result.ts'
import { attributesByClose } from './countable-in-parts.ts'
import { type FactScene, measureFacts } from './fact-metrics.ts'
import { averageHandleTime } from './formulas/queue.ts'
import { isFactMetric, shapeOf } from './formulas/record-formulas.ts'
import type { MeasureInput, MeasureScope } from './measure-input.ts'
import { type MetricPart, MetricPlanner, runMetrics } from './metric-plan.ts'
import { type MetricShape, Tally, type TallyCounts } from './tally.ts'
import { intervalOf, type MetricOverTime, metricsOverTime, type TermsEra, termsOverTime } from './terms-over-time.ts'
import { MET, MISSED, OUTSIDE, PENDING, type Span, verdictOf } from './verdict.ts'

/** Both readings of one metric: all records, and those outside signed exclusions. */
export type MeasuredMetric = { readonly raw: MetricResult; readonly adjusted: MetricResult }

/** What a measurement knows before it looks at a record. */
type Scene = {
  readonly input: MeasureScope
  readonly eras: readonly TermsEra[]
  readonly metrics: readonly MetricOverTime[]
  readonly period: Interval
  readonly facts: FactScene
}

/** The columns that the metrics of a measurement share. */
type BatchScene = Scene & { readonly planner: MetricPlanner }

function sceneOf(input: MeasureScope, earliest: (period: Interval) => Instant): Scene {
  const period = intervalOf(input)
  const zone = contractZoneOf(input.contract)
  const eras = termsOverTime(input, period, earliest(period))
  const last = eras.findLast(({ arrivals }) => arrivals.start < period.end)
  if (!last) throw new Error('terms over time leave no gap')
  return {
    input,
    eras,
    metrics: metricsOverTime(eras, input.metrics),
    period,
    facts: { facts: input.facts, period, era: last, zone, asOf: input.asOf },
  }
}

const batchSceneOf = (input: MeasureInput): BatchScene =>
  overBatch(
    sceneOf(input, (period) => earliestArrival(input, period)),
    input.batch,
  )

const overBatch = (scene: Scene, batch: RecordBatch): BatchScene => ({
  ...scene,
  planner: new MetricPlanner(batch, scene.input.asOf, scene.period),
})

/** Only records that are counted by their close may have arrived before the period. */
function earliestArrival(input: MeasureInput, period: Interval): Instant {
  const { batch } = input
  if (!attributesByClose(input)) return period.start
  const { enteredAt } = batch.numbers
  let earliest = period.start
  for (let row = 0; row < batch.length; row++) if (enteredAt[row]! < earliest) earliest = enteredAt[row]!
  return earliest
}

/**
 * Measures the metrics of a contract over the records and facts of a period: exact fractions with what was left out, by
 * reason, and what is still open. Order of records is irrelevant; only `asOf` says what has happened.
 * @throws RangeError for a month or zone that does not exist; Error when an amendment does not fit the terms.
 */
export function measure(input: MeasureInput): readonly MeasuredMetric[] {
  const scene = batchSceneOf(input)
  const tallies = talliesOf(scene)
  addToTallies(scene, tallies)
  return resultsOf(scene, tallies)
}

/** What some records add to a metric, in both readings; `adjusted` is absent where nothing is excused. */
export type MetricCounts = { readonly raw: TallyCounts; readonly adjusted?: TallyCounts }

/** Counts records for all metrics batch by batch, where they can be counted in parts. No batch is kept. */
export class MetricCounter {
  readonly #scene: Scene
  readonly #tallies: Tallies

  constructor(input: MeasureScope) {
    this.#scene = sceneOf(input, ({ start }) => start)
    this.#tallies = talliesOf(this.#scene)
  }

  add(batch: RecordBatch): void {
    addToTallies(overBatch(this.#scene, batch), this.#tallies)
  }

  /** The counts in the order of the metrics. Counts of all parts make the result: `measureCounted`. */
  counts(): readonly MetricCounts[] {
    return this.#tallies.map(({ raw, adjusted }) => ({
      raw: raw.counted(),
      ...(adjusted === raw ? {} : { adjusted: adjusted.counted() }),
    }))
  }
}

/** What `MetricCounter` counts of one batch. */
export function countForMetrics({ batch, ...input }: MeasureInput): readonly MetricCounts[] {
  const counter = new MetricCounter(input)
  counter.add(batch)
  return counter.counts()
}

/** What `measure` gives for all records of these parts together. */
export function measureCounted(
  input: MeasureScope,
  parts: readonly (readonly MetricCounts[])[],
): readonly MeasuredMetric[] {
  const scene = sceneOf(input, ({ start }) => start)
  const tallies = scene.metrics.map((metric, index) => {
    const raw = new Tally(shapeOfAny(metric))
    const isExcused = parts.some((part) => part[index]?.adjusted !== undefined)
    const adjusted = isExcused ? new Tally(shapeOfAny(metric)) : raw
    for (const part of parts) {
      const counts = part[index]
      if (!counts) throw new Error(`a part was counted for other metrics: ${metric.latest.id} is missing`)
      raw.addCounts(counts.raw)
      if (isExcused) adjusted.addCounts(counts.adjusted ?? counts.raw)
    }
    return { raw, adjusted }
  })
  return resultsOf(scene, tallies)
}

type Tallies = readonly { readonly raw: Tally; readonly adjusted: Tally }[]

/** Empty tallies; one for both readings where nothing is excused. */
const talliesOf = (scene: Scene): Tallies =>
  scene.metrics.map((metric) => {
    const raw = new Tally(shapeOfAny(metric))
    const isExcused = excusedIn(scene, metric.latest.id).length > 0
    return { raw, adjusted: isExcused ? new Tally(shapeOfAny(metric)) : raw }
  })

function addToTallies(scene: BatchScene, tallies: Tallies): void {
  const running = scene.metrics.flatMap((metric, index) => {
    const { raw, adjusted } = tallyAt(tallies, index, metric)
    const counted = { tally: raw, parts: partsOf(scene, metric, []) }
    if (raw === adjusted) return [counted]
    return [counted, { tally: adjusted, parts: partsOf(scene, metric, excusedIn(scene, metric.latest.id)) }]
  })
  runMetrics(
    running.map(({ parts, tally }) => ({ parts, take: (span) => tally.add(span) })),
    scene.planner.batch.length,
  )
  for (const { parts, tally } of running) {
    for (const { selection } of parts) tally.addCountedApart(selection.countedApart)
  }
}

function tallyAt(tallies: Tallies, index: number, { latest }: MetricOverTime): Tallies[number] {
  const tally = tallies[index]
  if (!tally) throw new Error(`${latest.id} was not counted`)
  return tally
}

const resultsOf = (scene: Scene, tallies: Tallies): readonly MeasuredMetric[] =>
  scene.metrics.map((metric, index) => {
    const tally = tallyAt(tallies, index, metric)
    return {
      raw: resultOf(scene, metric, 'raw', tally.raw),
      adjusted: resultOf(scene, metric, 'adjusted', tally.adjusted),
    }
  })

/** The signed exclusions that can touch the metric: those that begin before `asOf` and end after the earliest clock began. */
function excusedIn({ input, eras }: Scene, metric: string): readonly ExcusedWindow[] {
  const earliest = eras[0]?.clockTerms.range.start ?? Number.NEGATIVE_INFINITY
  return excusedWindows(input.facts.exclusions, metric).filter(
    (window) => window.start <= input.asOf && window.end > earliest,
  )
}

const HANDLED: MetricShape = { kind: 'mean', scale: 1n, weighted: false }

const shapeOfAny = ({ latest }: MetricOverTime): MetricShape => (isFactMetric(latest) ? HANDLED : shapeOf(latest).shape)

function partsOf(scene: BatchScene, metric: MetricOverTime, excused: readonly ExcusedWindow[]): readonly MetricPart[] {
  const { planner } = scene
  return metric.definitions.flatMap(({ era, metric: definition }) => {
    if (!isFactMetric(definition)) return [planner.part(definition, era, excused)]
    if (definition.formula !== 'occupancy') return []
    // Attended time cannot be told apart by window, so neither is the handling time that it is compared with.
    const judge = averageHandleTime({ id: definition.id, formula: 'average-handle-time' }, planner.context(era, []))
    return [{ selection: planner.selection(definition, era, []), judge }]
  })
}

function resultOf(scene: Scene, { latest }: MetricOverTime, reading: Reading, tally: Tally): MetricResult {
  const counted = tally.result()
  const named = {
    id: latest.id,
    formula: latest.formula,
    ...('variant' in latest ? { variant: latest.variant } : {}),
    reading,
  }
  if (!isFactMetric(latest)) return { ...named, unit: shapeOf(latest).unit, ...counted }
  const count = measureFacts(latest, reading, scene.facts, counted.numerator)
  return { ...named, unit: 'share', excluded: counted.excluded, ...count }
}

function verdictsOf(part: RecordPart): ReadonlySet<number> {
  if (part === 'numerator') return new Set([MET])
  if (part === 'denominator') return new Set([MET, MISSED])
  return new Set([part === 'pending' ? PENDING : verdictOf(part)])
}

/**
 * The rows of the batch behind one part of a metric's result, ascending: found by the same pass that counts them. The
 * numerator of a mean or a percentile is made of all the records that count.
 * Answers no rows for a metric that the contract does not have in the period.
 */
export function recordsBehind(input: MeasureInput, metricId: string, part: RecordPart, reading: Reading): Int32Array {
  const scene = batchSceneOf(input)
  const metric = scene.metrics.find(({ latest }) => latest.id === metricId)
  if (!metric) return new Int32Array(0)
  const wanted = verdictsOf(part)
  const excused = reading === 'adjusted' ? excusedIn(scene, metricId) : []
  const rows: number[] = []
  runMetrics(
    [
      {
        parts: partsOf(scene, metric, excused),
        take: ({ first, verdicts }) => {
          for (let k = 0; k < verdicts.length; k++) if (wanted.has(verdicts[k]!)) rows.push(first + k)
        },
      },
    ],
    input.batch.length,
  )
  return Int32Array.from(rows).sort()
}

/**
 * One metric for each group of records, in one pass: by hour, by channel, by agent. Row i of the batch belongs to group
 * `groups[i]`, below `groupCount`; a negative number is no group. Facts belong to no group, so a metric over them
 * answers `undefined`, as does one that the contract does not have in the period.
 */
export function measureByGroup(
  input: MeasureInput,
  metricId: string,
  reading: Reading,
  groups: Int32Array,
  groupCount: number,
): readonly MetricResult[] | undefined {
  const scene = batchSceneOf(input)
  const metric = scene.metrics.find(({ latest }) => latest.id === metricId)
  if (!metric || isFactMetric(metric.latest)) return undefined
  const shape = shapeOfAny(metric)
  const tallies = Array.from({ length: groupCount }, () => new Tally(shape))
  const parts = partsOf(scene, metric, reading === 'adjusted' ? excusedIn(scene, metricId) : [])
  const take = ({ first, verdicts, values, weights }: Span): void => {
    for (let k = 0; k < verdicts.length; k++) {
      if (verdicts[k] === OUTSIDE) continue
      tallies[groups[first + k] ?? -1]?.addRow(verdicts[k]!, values[k]!, weights[k]!)
    }
  }
  runMetrics([{ parts, take }], input.batch.length)
  return tallies.map((tally) => resultOf(scene, metric, reading, tally))
}
