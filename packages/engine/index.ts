export * from './facts.ts'
export * from './metric-result.ts'
export { type MeasuredMetric, measure, recordsBehind } from './metrics/measure.ts'
export type { MeasuredPeriod, MeasureInput } from './metrics/measure-input.ts'
export * from './statement.ts'
export { type Carry, EMPTY_CARRY } from './settlement/carry.ts'
export {
  FORMULA_WORDS,
  FORMULAS,
  type FormulaKey,
  type FormulaWord,
  LINE_CODES,
  type LineCode,
  type ReservationKey,
  RESERVATIONS,
  type ValueKind,
} from './settlement/formulas.ts'
export { type Settled, settle } from './settlement/settle.ts'
export type { CorrectionReason, ReopenedMonth, SettleInput } from './settlement/settle-input.ts'
