import { addDays, zoneOf } from '@heqi/calendar'
import {
  type Forecast,
  forecastRatio,
  type MeasuredMetric,
  type MetricResult,
  measure,
  missChance,
  type SettleInput,
  settle,
} from '@heqi/engine'
import type { Kpi } from '@heqi/terms'
import { type Fraction, fraction, type IsoMonth } from '@heqi/vocabulary'
import { loadDays, stretchOf } from '../compute/month-data.ts'
import { inScene, type MonthScene, monthScene, type TaskScene, type Workplace } from '../compute/scene.ts'
import { inputOfMonth } from '../statements/settle-month.ts'
import { daysAhead, type Experience, pastDays } from './days.ts'
import { targetOf, verdictOf } from './promise.ts'
import { type ForecastView, metricView, type Outlook, PLACES, type WithoutForecast } from './view.ts'

/** Days before the month that a forecast learns from. */
const DAYS_BEFORE = 62

/** The promises of a running month: as they stand, as they will end within a range, and what a miss would cost. */
export async function forecastMonth(
  place: Workplace,
  scene: TaskScene,
  { month }: { month: IsoMonth },
): Promise<string> {
  const { found, experience, input } = await inScene(place, scene, async (tx) => {
    const month_ = await monthScene(tx, place, scene, month)
    const wanted = addDays(`${month}-01`, -DAYS_BEFORE)
    const { starts_on: startsOn, time_zone: timeZone } = month_.contract
    const first = wanted < startsOn ? startsOn : wanted
    const { batch } = await loadDays(tx, place.cache, scene.contractId, first, stretchOf(month, month_.file).to)
    const known: Experience = { batch, first, zone: zoneOf(timeZone), asOf: scene.asOf }
    return { found: month_, experience: known, input: (await inputOfMonth(tx, place, scene, month)).input }
  })
  const ahead = daysAhead(experience, month, found.contract.ends_on)
  const expected = measure(found.input).map((measured) => expect(found, experience, ahead, measured))
  const costs = costsOf(expected, input)
  return JSON.stringify({
    month,
    asOf: new Date(scene.asOf).toISOString(),
    daysAhead: ahead.length,
    items: expected.map((promise) => viewOf(promise, found, costs.get(promise.measured.raw.id))),
  })
}

/** A metric with its promise and how it will probably end. */
type Expected = {
  readonly measured: MeasuredMetric
  readonly binding: MetricResult
  readonly kpi: Kpi | undefined
  readonly forecast: Forecast | undefined
  readonly withoutForecast: WithoutForecast | undefined
  readonly outlook: Outlook
}

function expect(
  found: MonthScene,
  experience: Experience,
  ahead: ReturnType<typeof daysAhead>,
  measured: MeasuredMetric,
): Expected {
  const { terms } = found
  const reading = terms['quality/assessment']?.reading === 'raw' ? 'raw' : 'adjusted'
  const binding = measured[reading]
  const kpi = terms['quality/kpi']?.kpis.find(({ metric }) => metric === binding.id)
  const foreseen = forecastOf(found, experience, ahead, binding)
  const [forecast, withoutForecast] = typeof foreseen === 'string' ? [undefined, foreseen] : [foreseen, undefined]
  const outlook = kpi ? outlookOf(kpi, binding, forecast) : 'unknown'
  return { measured, binding, kpi, forecast, withoutForecast, outlook }
}

function forecastOf(
  { file, facts, input }: MonthScene,
  experience: Experience,
  ahead: ReturnType<typeof daysAhead>,
  binding: MetricResult,
): Forecast | WithoutForecast {
  if (binding.formula === 'response-percentile') return 'percentile'
  const about = { contract: file, facts, calendar: input.calendar }
  const past = pastDays(experience, about, binding.id, binding.reading)
  if (past === undefined) return 'facts'
  const soFar = { numerator: Number(binding.numerator), denominator: Number(binding.denominator) }
  const bounds = binding.unit === 'share' ? ([0, 1] as const) : ([0, Infinity] as const)
  return forecastRatio({ soFar, pending: binding.pending, past, ahead, bounds }) ?? 'few-days'
}

/** Safe or lost when the whole range lies on one side of the target; without a forecast what is measured decides nothing. */
function outlookOf(kpi: Kpi, binding: MetricResult, forecast: Forecast | undefined): Outlook {
  if (forecast === undefined) return 'unknown'
  const at = (value: number): 'met' | 'missed' | 'no-data' => verdictOf(kpi, resultAt(binding, approximately(value)))
  const [low, high] = [at(forecast.low), at(forecast.high)]
  return low === high && low !== 'no-data' ? low : 'at-risk'
}

const SCALE = 1_000_000

const approximately = (value: number): Fraction => fraction(Math.round(value * SCALE), SCALE)

const plain = ({ numerator, denominator }: Fraction): number => Number(numerator) / Number(denominator)

/** The result as if it had ended at this value. */
const resultAt = (result: MetricResult, value: Fraction): MetricResult => ({
  ...result,
  numerator: value.numerator,
  denominator: value.denominator,
  value,
})

const measuredAt = ({ measured, binding }: Expected, value: Fraction | undefined): MeasuredMetric =>
  value === undefined ? measured : { ...measured, [binding.reading]: resultAt(binding, value) }

/**
 * What each promise that is not safe would cost by being missed: the month settled twice with all metrics as forecast, that
 * one once kept and once missed. Volumes are those so far, so fees by volume are not yet those of the month.
 */
function costsOf(expected: readonly Expected[], input: SettleInput): ReadonlyMap<string, bigint> {
  const valueOf = ({ forecast }: Expected) => forecast && approximately(forecast.expected)
  const totalWith = (changed: Expected, value: Fraction): bigint =>
    settle({
      ...input,
      metrics: expected.map((promise) => measuredAt(promise, promise === changed ? value : valueOf(promise))),
    }).statement.totalFen
  const costs = new Map<string, bigint>()
  for (const promise of expected) {
    const { kpi, forecast, outlook, binding } = promise
    if (kpi === undefined || forecast === undefined || outlook === 'met') continue
    const target = targetOf(kpi)
    const center = approximately(forecast.expected)
    const isKept = verdictOf(kpi, resultAt(binding, center)) === 'met'
    const worst = approximately(kpi.direction === 'at-least' ? forecast.low : forecast.high)
    costs.set(binding.id, totalWith(promise, isKept ? center : target) - totalWith(promise, isKept ? worst : center))
  }
  return costs
}

function viewOf(promise: Expected, { terms, file }: MonthScene, cost: bigint | undefined): ForecastView {
  const { measured, kpi, forecast, withoutForecast = null, outlook } = promise
  return {
    ...metricView(measured, terms, file),
    outlook,
    forecast: forecast
      ? {
          expected: forecast.expected.toFixed(PLACES),
          low: forecast.low.toFixed(PLACES),
          high: forecast.high.toFixed(PLACES),
          missChance: kpi ? missChance(forecast, plain(targetOf(kpi)), kpi.direction) : null,
          experienceDays: Math.floor(forecast.experienceDays),
        }
      : null,
    withoutForecast,
    costFen: cost === undefined ? null : cost.toString(),
  }
}
