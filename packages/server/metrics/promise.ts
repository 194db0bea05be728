import type { MetricResult } from '@heqi/engine'
import type { Kpi } from '@heqi/terms'
import { compare, divide, type Fraction, fraction, fractionOf, multiply, roundToPlaces } from '@heqi/vocabulary'

const SECONDS: Readonly<Record<string, bigint>> = { second: 1n, minute: 60n, hour: 3600n, day: 86_400n }

/** One unit of the target as an amount of the metric's natural unit: a percentage point is a hundredth of a share. */
const unitOf = (kpi: Kpi): Fraction =>
  kpi.target.unit === 'percent' ? fraction(1n, 100n) : fraction(SECONDS[kpi.target.unit] ?? 1n)

export type Verdict = 'met' | 'missed' | 'no-data'

/** Whether a result keeps the promise, compared exactly unless the term says to how many decimals. */
export function verdictOf(kpi: Kpi, result: MetricResult): Verdict {
  if (result.value === undefined) return 'no-data'
  const exact = divide(result.value, unitOf(kpi))
  const value = kpi.comparePlaces === undefined ? exact : roundToPlaces(exact, kpi.comparePlaces, 'half-up')
  const order = compare(value, fractionOf(kpi.target.value))
  return (kpi.direction === 'at-least' ? order >= 0 : order <= 0) ? 'met' : 'missed'
}

/** The target in the metric's natural unit, for charts. */
export const targetOf = (kpi: Kpi): Fraction => multiply(fractionOf(kpi.target.value), unitOf(kpi))
