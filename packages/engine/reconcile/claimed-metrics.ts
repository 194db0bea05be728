import { dateOf } from '@heqi/calendar'
import { compare, type Fraction, fraction, multiply, parseFraction, roundToPlaces, toDecimal } from '@heqi/vocabulary'
import { contractZoneOf } from '../clocks/clock-terms.ts'
import type { MetricResult } from '../metric-result.ts'
import { type MeasuredMetric, measure } from '../metrics/measure.ts'
import type { SettleInput } from '../settlement/settle-input.ts'
import { termsAtMonthEnd } from './alternatives.ts'
import type { Cause } from './causes.ts'
import type { Claimed } from './claimed.ts'
import { filterVariants, metricVariants } from './metric-variants.ts'

type ClaimedMetric = NonNullable<Claimed['metrics']>[number]

/** A claimed figure beside ours, in the metric's natural unit. */
export type MetricDifference = {
  readonly metric: string
  readonly claimed: Fraction
  /** As many decimals as the claim prints; for a percentage, of the percentage. */
  readonly places: number
  readonly ours: MeasuredMetric | undefined
  /** Whether our value, rounded as the claim is, is the claimed one. */
  readonly agrees: boolean
  readonly causes: readonly Cause[]
}

/** Compares claimed metrics with ours, and looks for the formula, reading or filter that gives the claimed figure. */
export function compareMetrics(
  input: SettleInput,
  claimed: readonly ClaimedMetric[],
  ours: readonly MeasuredMetric[],
): readonly MetricDifference[] {
  const reading = termsAtMonthEnd(input)['quality/assessment']?.reading ?? 'adjusted'
  return claimed.map((entry) => {
    const pair = ours.find(({ raw }) => raw.id === entry.metric)
    const { value, places } = claimedValue(entry, pair?.raw.unit)
    const agrees = isShownAs(pair?.[reading], value, places)
    const causes = agrees || !pair ? [] : metricCauses(input, entry.metric, value, places, pair, reading)
    return { metric: entry.metric, claimed: value, places, ours: pair, agrees, causes }
  })
}

/** `86.2%` is 0.862 with three decimals; `86.2` of a share is read as per cent when it cannot be a share. */
function claimedValue(
  { value: text }: ClaimedMetric,
  unit: MetricResult['unit'] | undefined,
): { readonly value: Fraction; readonly places: number } {
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0
  const parsed = parseFraction(text) ?? fraction(0)
  if (text.endsWith('%')) return { value: parsed, places: decimals + 2 }
  const isPercent = unit === 'share' && compare(parsed, fraction(3, 2)) > 0
  return isPercent
    ? { value: multiply(parsed, fraction(1, 100)), places: decimals + 2 }
    : { value: parsed, places: decimals }
}

/** Rounded half up, or cut off, as reports do. */
function isShownAs(result: MetricResult | undefined, value: Fraction, places: number): boolean {
  if (!result?.value) return false
  const ours = result.value
  return (['half-up', 'down'] as const).some((rounding) => compare(roundToPlaces(ours, places, rounding), value) === 0)
}

function metricCauses(
  input: SettleInput,
  id: string,
  value: Fraction,
  places: number,
  pair: MeasuredMetric,
  reading: 'raw' | 'adjusted',
): readonly Cause[] {
  const other = reading === 'raw' ? 'adjusted' : 'raw'
  const causes: Cause[] = []
  const give = (code: Cause['code'], result: MetricResult, data: Cause['data']) => {
    const shown = result.value ? toDecimal(result.value, Math.max(places, 4), 'half-up') : ''
    const source = { kind: 'metric', metric: result, clause: 'quality/kpi' } as const
    causes.push({
      code,
      exact: true,
      clause: 'quality/kpi',
      data: { metric: id, value: shown, ...data },
      sources: [source],
    })
  }
  if (isShownAs(pair[other], value, places)) give('metric-raw', pair[other], { reading: other })
  const definition = termsAtMonthEnd(input)['quality/kpi']?.metrics.find((metric) => metric.id === id)
  if (!definition) return causes
  const variants = [...metricVariants(definition), ...filterVariants(definition)]
  const results = measure({
    contract: input.contract,
    month: input.month,
    batch: input.batch,
    facts: input.facts,
    calendar: input.calendar,
    asOf: input.asOf,
    knownOn: input.knownOn ?? dateOf(input.asOf, contractZoneOf(input.contract)),
    metrics: variants.map(({ metric }, index) => Object.assign({}, metric, { id: `${id}.${index}` })),
  })
  variants.forEach(({ name }, index) => {
    const result = results[index]?.[reading]
    if (result && isShownAs(result, value, places)) give('metric-variant', result, { variant: name })
  })
  return causes
}

/** Our results with the claimed values in the place of ours: what the assessment would have been on the claim. */
export function resultsAsClaimed(
  ours: readonly MeasuredMetric[],
  differences: readonly MetricDifference[],
): readonly MeasuredMetric[] {
  return ours.map((pair) => {
    const claimed = differences.find(({ metric }) => metric === pair.raw.id)?.claimed
    if (!claimed) return pair
    const { numerator, denominator } = claimed
    const changed = { value: claimed, numerator, denominator }
    return { raw: { ...pair.raw, ...changed }, adjusted: { ...pair.adjusted, ...changed } }
  })
}
