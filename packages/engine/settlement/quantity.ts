import type { Quantity } from '@heqi/terms'
import { type Fraction, fraction, fractionOf, multiply } from '@heqi/vocabulary'
import type { MetricUnit } from '../metric-result.ts'
import type { FormulaValue } from '../statement.ts'

/** How many of the unit make one of the metric's own (share, point, second). */
const PER_NATURAL: Readonly<Record<Quantity['unit'], Fraction>> = {
  percent: fraction(100),
  point: fraction(1),
  second: fraction(1),
  minute: fraction(1, 60),
  hour: fraction(1, 3600),
  day: fraction(1, 86_400),
}

/** A metric's value, which is a share, points or seconds, in the unit in which the terms state their target. */
export const inUnit = (value: Fraction, unit: Quantity['unit']): Fraction => multiply(value, PER_NATURAL[unit])

/** A target in the natural unit of its metric. */
export const naturalValue = (quantity: Quantity): Fraction => {
  const per = PER_NATURAL[quantity.unit]
  return multiply(fractionOf(quantity.value), fraction(per.denominator, per.numerator))
}

/** A metric's value for a formula. */
export function metricValue(unit: MetricUnit, value: Fraction): FormulaValue {
  switch (unit) {
    case 'share':
      return { kind: 'share', value }
    case 'point':
      return { kind: 'number', value }
    case 'second':
      return { kind: 'duration', seconds: value }
  }
}

/** A target for a formula. */
export function targetValue(quantity: Quantity): FormulaValue {
  const value = naturalValue(quantity)
  if (quantity.unit === 'percent') return { kind: 'share', value }
  return quantity.unit === 'point' ? { kind: 'number', value } : { kind: 'duration', seconds: value }
}
