import { type Fraction, fraction } from '@heqi/vocabulary'
import type { ExclusionReason, MetricResult } from '../metric-result.ts'
import { nearestRank } from './nearest-rank.ts'
import { MET, MISSED, PENDING, reasonOf, type Span, VERDICT_COUNT } from './verdict.ts'

/**
 * How verdicts become a value: a `share` counts MET among MET and MISSED; a `mean` adds up the values of both and divides
 * by their weights, `scale` being how many units of a value make one of the result; a `percentile` ranks the values.
 */
export type MetricShape =
  | { readonly kind: 'share' }
  | { readonly kind: 'mean'; readonly scale: bigint; readonly weighted: boolean }
  | { readonly kind: 'percentile'; readonly scale: bigint; readonly percentile: number }

/** What a tally holds, as plain data that can be handed from thread to thread. */
export type TallyCounts = {
  /** Records by verdict. */
  readonly counts: Float64Array
  readonly sum: bigint
  readonly weight: number
  readonly ranked: Float64Array
}

type Counted = Pick<MetricResult, 'numerator' | 'denominator' | 'value' | 'n' | 'excluded' | 'pending'>

/** Neighbouring rows count in different lanes: adding one to the same number over and over waits for itself. */
const LANES = 4
const LANE_MASK = LANES - 1

const IS_COUNTED = Uint8Array.from({ length: VERDICT_COUNT }, (_, verdict) => +(verdict === MET || verdict === MISSED))

/** Adds up the verdicts of a metric. Sums are exact: a span's fits a double, and spans are added as bigint. */
export class Tally {
  readonly #shape: MetricShape
  readonly #counts = new Float64Array(VERDICT_COUNT)
  /** The counts of one span. */
  readonly #lanes = new Int32Array(VERDICT_COUNT * LANES)
  readonly #ranked: number[] = []
  #sum = 0n
  #weight = 0

  constructor(shape: MetricShape) {
    this.#shape = shape
  }

  add(span: Span): void {
    if (this.#shape.kind === 'mean') this.#addMean(span, this.#shape.weighted)
    else this.#addVerdicts(span)
    if (this.#shape.kind !== 'percentile') return
    const { candidates, candidateCount, verdicts, values } = span
    for (let j = 0; j < candidateCount; j++) {
      const k = candidates[j]!
      if (verdicts[k] === MET) this.#ranked.push(values[k]!)
    }
  }

  #addVerdicts({ candidates, candidateCount, verdicts }: Span): void {
    const lanes = this.#lanes.fill(0)
    for (let j = 0; j < candidateCount; j++) lanes[(j & LANE_MASK) * VERDICT_COUNT + verdicts[candidates[j]!]!]! += 1
    this.#addLanes()
  }

  #addMean(span: Span, weighted: boolean): void {
    const { candidates, candidateCount, verdicts, values, weights } = span
    const lanes = this.#lanes.fill(0)
    // The candidates are ascending: where the last one stands in its own place, all do.
    const areAll = candidates[candidateCount - 1] === candidateCount - 1
    let sum = 0
    let weight = 0
    for (let j = 0; j < candidateCount; j++) {
      const k = areAll ? j : candidates[j]!
      const verdict = verdicts[k]!
      lanes[(j & LANE_MASK) * VERDICT_COUNT + verdict]! += 1
      // Multiplied away instead of passed over: whether a record counts is anybody's guess to the processor.
      const counts = IS_COUNTED[verdict]!
      sum += values[k]! * counts
      if (weighted) weight += weights[k]! * counts
    }
    const before = this.count(MET) + this.count(MISSED)
    this.#addLanes()
    // A record that does not count may have left something that is no number.
    if (Number.isNaN(sum + weight)) this.#addCounted(span, weighted)
    else {
      this.#sum += BigInt(sum)
      this.#weight += weighted ? weight : this.count(MET) + this.count(MISSED) - before
    }
  }

  /** Values and weights, with a look at each verdict. */
  #addCounted({ candidates, candidateCount, verdicts, values, weights }: Span, weighted: boolean): void {
    let sum = 0
    let weight = 0
    for (let j = 0; j < candidateCount; j++) {
      const k = candidates[j]!
      if (IS_COUNTED[verdicts[k]!] === 0) continue
      sum += values[k]!
      weight += weighted ? weights[k]! : 1
    }
    this.#sum += BigInt(sum)
    this.#weight += weight
  }

  #addLanes(): void {
    for (let verdict = 0; verdict < VERDICT_COUNT; verdict++)
      for (let lane = 0; lane < LANES; lane++) this.#counts[verdict]! += this.#lanes[lane * VERDICT_COUNT + verdict]!
  }

  /** Adds one row of any verdict: slower than whole spans, for results by group. */
  addRow(verdict: number, value: number, weight: number): void {
    this.#counts[verdict]! += 1
    if (verdict !== MET && verdict !== MISSED) return
    if (this.#shape.kind === 'percentile') this.#ranked.push(value)
    if (this.#shape.kind !== 'mean') return
    this.#sum += BigInt(value)
    this.#weight += this.#shape.weighted ? weight : 1
  }

  /** Adds what a selection counted apart before the formula saw it. */
  addCountedApart(counts: Float64Array): void {
    for (const [verdict, count] of counts.entries()) this.#counts[verdict]! += count
  }

  /** Adds what another tally of the same metric has counted, such as over other records. */
  addCounts({ counts, sum, weight, ranked }: TallyCounts): void {
    this.addCountedApart(counts)
    this.#sum += sum
    this.#weight += weight
    for (const value of ranked) this.#ranked.push(value)
  }

  counted(): TallyCounts {
    return {
      counts: this.#counts.slice(),
      sum: this.#sum,
      weight: this.#weight,
      ranked: Float64Array.from(this.#ranked),
    }
  }

  count(verdict: number): number {
    return this.#counts[verdict] ?? 0
  }

  result(): Counted {
    const n = this.count(MET) + this.count(MISSED)
    const excluded: Partial<Record<ExclusionReason, number>> = {}
    for (let verdict = 0; verdict < VERDICT_COUNT; verdict++) {
      const reason = reasonOf(verdict)
      const count = this.count(verdict)
      if (reason !== undefined && count > 0) excluded[reason] = count
    }
    return { ...this.#ratio(n), n, excluded, pending: this.count(PENDING) }
  }

  #ratio(n: number): Pick<Counted, 'numerator' | 'denominator' | 'value'> {
    const shape = this.#shape
    switch (shape.kind) {
      case 'share':
        return ratio(BigInt(this.count(MET)), BigInt(n))
      case 'mean':
        return scaled(this.#sum, BigInt(this.#weight), shape.scale)
      case 'percentile':
        return scaled(BigInt(nearestRank(this.#ranked, shape.percentile) ?? 0), n === 0 ? 0n : 1n, shape.scale)
    }
  }
}

/** `sum / (count x scale)`, with the scale taken out of the sum where it divides: whole seconds stay seconds. */
function scaled(sum: bigint, count: bigint, scale: bigint): Pick<Counted, 'numerator' | 'denominator' | 'value'> {
  const left: Fraction = fraction(sum, scale)
  return ratio(left.numerator, count * left.denominator)
}

export const ratio = (
  numerator: bigint,
  denominator: bigint,
): Pick<Counted, 'numerator' | 'denominator' | 'value'> => ({
  numerator,
  denominator,
  value: denominator === 0n ? undefined : fraction(numerator, denominator),
})
