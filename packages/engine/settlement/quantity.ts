import type { Quantity } from '@heqi/terms'
import { divide, type Fraction, fraction, fractionOf, multiply } from '@heqi/vocabulary'
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

/** So many of a unit in the natural unit of their metric. */
const natural = (value: Fraction, unit: Quantity['unit']): Fraction => divide(value, PER_NATURAL[unit])

/** A target in the natural unit of its metric. */
export const naturalValue = ({ value, unit }: Quantity): Fraction => natural(fractionOf(value), unit)

/** A quantity in another unit of its metric. */
export const valueIn = (unit: Quantity['unit'], quantity: Quantity): Fraction => inUnit(naturalValue(quantity), unit)

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

/** So many of a unit for a formula. */
export function quantityValue(count: Fraction, unit: Quantity['unit']): FormulaValue {
  const value = natural(count, unit)
  if (unit === 'percent') return { kind: 'share', value }
  return unit === 'point' ? { kind: 'number', value } : { kind: 'duration', seconds: value }
}

/** A target for a formula. */
export const targetValue = ({ value, unit }: Quantity): FormulaValue => quantityValue(fractionOf(value), unit)
