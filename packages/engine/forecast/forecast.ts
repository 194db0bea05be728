/**
 * What a ratio metric will be at the end of its month, with an honest range. An estimate, so floating point: what binds is
 * measured exactly when the month is over. `docs/forecast.md` has the method in words.
 */

/** What one day adds to a metric: its numerator and denominator in the metric's own scale. */
export type DayTally = { readonly numerator: number; readonly denominator: number }

/** A day whose cases are decided, of this month or an earlier one. `kind` tells days that behave alike: work, rest. */
export type PastDay = DayTally & { readonly kind: string; readonly daysAgo: number }

/** A day still to come; `share` of it lies ahead, 1 for a whole day. */
export type DayAhead = { readonly kind: string; readonly share: number }

export type ForecastInput = {
  /** All that counts in the month so far. */
  readonly soFar: DayTally
  /** Cases of the month whose outcome is open. */
  readonly pending: number
  readonly past: readonly PastDay[]
  readonly ahead: readonly DayAhead[]
  /** Highest and lowest value that the metric can have; a share lies in 0..1. */
  readonly bounds?: readonly [number, number]
}

/** `low` to `high` holds the result in about four of five months. */
export type Forecast = {
  readonly numerator: number
  readonly denominator: number
  readonly expected: number
  readonly low: number
  readonly high: number
  /** One standard deviation of the result, and the days of experience behind it, weighted. */
  readonly deviation: number
  readonly experienceDays: number
}

/** A day counts half as much as one that is two weeks younger. */
const HALF_LIFE_DAYS = 14
/** Fewer days than this say nothing about their spread. */
const FEWEST_DAYS = 4
/** Days of one kind that are fewer than this are judged with all others. */
const FEWEST_OF_KIND = 2
const MOST_CORRELATION = 0.8
/** Quantile of the normal distribution for a range of 80 %. */
const Z80 = 1.2816

type Weighted = PastDay & { readonly weight: number }

/** What days of one kind bring on average. */
type Experience = {
  readonly days: readonly Weighted[]
  readonly mean: DayTally
  /** (sum of weights)^2 / sum of squares: how many equally weighted days this experience is worth. */
  readonly worth: number
}

function experienceOf(days: readonly Weighted[]): Experience {
  let weight = 0
  let squares = 0
  let numerator = 0
  let denominator = 0
  for (const day of days) {
    weight += day.weight
    squares += day.weight * day.weight
    numerator += day.weight * day.numerator
    denominator += day.weight * day.denominator
  }
  return {
    days,
    mean: { numerator: numerator / weight, denominator: denominator / weight },
    worth: (weight * weight) / squares,
  }
}

/**
 * The result at the end of the month. `undefined` while there is too little experience, or nothing will be counted.
 * Days ahead bring what days of their kind brought, recent ones counting more; open cases end as decided ones did. The range
 * has the spread of the days ahead, the doubt about the mean, and the memory of the series: bad days come in runs.
 */
export function forecastRatio({ soFar, pending, past, ahead, bounds }: ForecastInput): Forecast | undefined {
  const days = past
    .filter((day) => day.denominator > 0)
    .map((day) => ({ ...day, weight: 0.5 ** (day.daysAgo / HALF_LIFE_DAYS) }))
  if (days.length < FEWEST_DAYS) return undefined
  const all = experienceOf(days)
  const byKind = new Map<string, Experience>()
  for (const { kind } of ahead) {
    const alike = days.filter((day) => day.kind === kind)
    byKind.set(kind, alike.length >= FEWEST_OF_KIND ? experienceOf(alike) : all)
  }
  const rate = all.mean.numerator / all.mean.denominator
  let numerator = soFar.numerator + pending * rate
  let denominator = soFar.denominator + pending
  for (const { kind, share } of ahead) {
    const { mean } = byKind.get(kind) ?? all
    numerator += share * mean.numerator
    denominator += share * mean.denominator
  }
  if (denominator <= 0) return undefined
  const expected = numerator / denominator
  const variance = varianceAhead(ahead, byKind, expected) * memoryOf(days, expected)
  const deviation = Math.sqrt(variance) / denominator
  const freedom = Math.max(1, Math.min(...[...byKind.values()].map(({ worth }) => worth), all.worth) - 1)
  const reach = Z80 * (1 + (Z80 * Z80 + 1) / (4 * freedom)) * deviation
  const [least, most] = bounds ?? [-Infinity, Infinity]
  return {
    numerator,
    denominator,
    expected,
    low: Math.max(least, expected - reach),
    high: Math.min(most, expected + reach),
    deviation,
    experienceDays: all.worth,
  }
}

/** What a day adds beyond its share of the result: the ratio's own residual, so that busy days do not count as bad ones. */
const residual = (day: DayTally, mean: DayTally, ratio: number): number =>
  day.numerator - ratio * day.denominator - (mean.numerator - ratio * mean.denominator)

function varianceAhead(ahead: readonly DayAhead[], byKind: ReadonlyMap<string, Experience>, ratio: number): number {
  let variance = 0
  for (const [kind, { days, mean, worth }] of byKind) {
    let shares = 0
    let squares = 0
    for (const day of ahead) {
      if (day.kind !== kind) continue
      shares += day.share
      squares += day.share * day.share
    }
    let spread = 0
    let weight = 0
    for (const day of days) {
      spread += day.weight * residual(day, mean, ratio) ** 2
      weight += day.weight
    }
    const ofOneDay = (spread / weight) * (worth / Math.max(worth - 1, 0.5))
    variance += ofOneDay * (squares + (shares * shares) / worth)
  }
  return variance
}

/** How much wider the range is because days resemble the day before: (1 + r) / (1 - r) with the lag-1 correlation r. */
function memoryOf(days: readonly Weighted[], ratio: number): number {
  const kinds = new Map<string, DayTally>()
  for (const { kind } of days)
    if (!kinds.has(kind)) kinds.set(kind, experienceOf(days.filter((day) => day.kind === kind)).mean)
  const sorted = [...days].sort((a, b) => b.daysAgo - a.daysAgo)
  const residuals = sorted.map((day) => residual(day, kinds.get(day.kind) ?? day, ratio))
  let squares = 0
  let products = 0
  for (const [i, value] of residuals.entries()) {
    squares += value * value
    if (i > 0) products += value * (residuals[i - 1] ?? 0)
  }
  if (squares === 0) return 1
  const correlation = Math.min(MOST_CORRELATION, Math.max(0, products / squares))
  return (1 + correlation) / (1 - correlation)
}

/** The chance, 0..1, that the result ends on the wrong side of a target. */
export function missChance(
  { expected, deviation }: Forecast,
  target: number,
  direction: 'at-least' | 'at-most',
): number {
  const distance = direction === 'at-least' ? target - expected : expected - target
  if (deviation === 0) return distance > 0 ? 1 : 0
  return normalBelow(distance / deviation)
}

/** Standard normal distribution function (Abramowitz and Stegun 26.2.17, error below 1e-7). */
function normalBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z))
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  const tail =
    density * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return z >= 0 ? 1 - tail : tail
}

/** The share of a day's arrivals that comes after an hour of the day (9.5 = half past nine), by the profile of past days. */
export function shareAhead(arrivalsByHour: readonly number[], hour: number): number {
  const total = arrivalsByHour.reduce((sum, count) => sum + count, 0)
  if (total === 0) return Math.max(0, Math.min(1, 1 - hour / 24))
  let after = 0
  for (const [at, count] of arrivalsByHour.entries()) after += count * Math.max(0, Math.min(1, at + 1 - hour))
  return after / total
}
