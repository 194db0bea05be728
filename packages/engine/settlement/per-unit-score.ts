import type { Kpi, Quantity } from '@heqi/terms'
import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  fractionOf,
  maximum,
  minimum,
  multiply,
  round,
  subtract,
  ZERO,
} from '@heqi/vocabulary'
import type { Formula } from '../statement.ts'
import { formula } from './line.ts'
import { quantityValue, targetValue, valueIn } from './quantity.ts'

export type PerUnitScoring = Extract<NonNullable<Kpi['scoring']>, { kind: 'per-unit' }>

/** Points that came off the weight, or were added to it, and how they were counted. */
export type PerUnitPoints = {
  readonly side: 'short' | 'beyond'
  /** How far the value is from the target, in the target's unit. */
  readonly gap: Fraction
  readonly unit: Quantity
  readonly units: Fraction
  readonly pointsPerUnit: Fraction
  readonly most: Fraction | undefined
  /** What the weight has become. */
  readonly points: Fraction
}

/** The points of a KPI whose value and target are in the target's unit; `undefined` when its weight stays whole and nothing is added. */
export function perUnitPoints(
  kpi: Kpi,
  { unit, points, partial, bonus }: PerUnitScoring,
  value: Fraction,
  target: Fraction,
): PerUnitPoints | undefined {
  const weight = fractionOf(kpi.weight)
  const better = kpi.direction === 'at-least' ? subtract(value, target) : subtract(target, value)
  const isShort = compare(better, ZERO) < 0
  const rule = isShort ? { unit, points, most: undefined } : bonus
  if (!rule || compare(better, ZERO) === 0) return undefined
  const gap = isShort ? subtract(ZERO, better) : better
  const units = counted(divide(gap, valueIn(kpi.target.unit, rule.unit)), partial)
  const pointsPerUnit = fractionOf(rule.points)
  const moved = multiply(units, pointsPerUnit)
  const most = rule.most === undefined ? undefined : fractionOf(rule.most)
  return {
    side: isShort ? 'short' : 'beyond',
    gap,
    unit: rule.unit,
    units,
    pointsPerUnit,
    most,
    points: isShort ? maximum(ZERO, subtract(weight, moved)) : add(weight, most ? minimum(most, moved) : moved),
  }
}

const ROUNDING = { exact: undefined, begun: 'ceiling', full: 'floor' } as const

function counted(units: Fraction, partial: PerUnitScoring['partial']): Fraction {
  const rounding = ROUNDING[partial]
  return rounding ? fraction(round(units, rounding)) : units
}

/** What every formula of a scored promise says. */
type Said = Parameters<typeof formula<'kpi.met'>>[1]

export function perUnitFormula({ target }: Kpi, counted: PerUnitPoints, said: Said): Formula {
  const { side, gap, unit, units, pointsPerUnit, most, points } = counted
  const values = {
    ...said,
    gap: quantityValue(gap, target.unit),
    unit: targetValue(unit),
    units,
    each: pointsPerUnit,
    points,
  }
  if (side === 'short') return formula('kpi.missed.per-unit', values)
  return most === undefined
    ? formula('kpi.met.per-unit', values)
    : formula('kpi.met.per-unit.capped', { ...values, most })
}
