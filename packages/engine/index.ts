export type { ClockEvent } from './clocks/clock-spec.ts'
export { type PauseReport, pauseReport } from './clocks/pause-report.ts'
export {
  type ClockInput,
  type ClockState,
  type RecordClock,
  recordClocks,
  type Standstill,
} from './clocks/record-clocks.ts'
export * from './facts.ts'
export {
  type DayAhead,
  type Forecast,
  forecastRatio,
  missChance,
  type PastDay,
  shareAhead,
} from './forecast/forecast.ts'
export * from './metric-result.ts'
export { isCountableInParts } from './metrics/countable-in-parts.ts'
export {
  countForMetrics,
  type MeasuredMetric,
  type MetricCounts,
  measure,
  measureByGroup,
  measureCounted,
  recordsBehind,
} from './metrics/measure.ts'
export type { MeasuredPeriod, MeasureInput } from './metrics/measure-input.ts'
export { CAUSE_CODES, type Cause, type CauseCode } from './reconcile/causes.ts'
export { Claimed, type ClaimedLine } from './reconcile/claimed.ts'
export type { MetricDifference } from './reconcile/claimed-metrics.ts'
export { CLAIM_PROBLEM_CODES, type ClaimProblemCode, claimedFromTables } from './reconcile/claimed-table.ts'
export { type HeadcountDifference, type LineDifference, type Reconciliation, reconcile } from './reconcile/reconcile.ts'
export { type Carry, EMPTY_CARRY } from './settlement/carry.ts'
export {
  FORMULA_WORDS,
  FORMULAS,
  type FormulaKey,
  type FormulaWord,
  RESERVATIONS,
  type ReservationKey,
  type ValueKind,
} from './settlement/formulas.ts'
export { LINE_CODES, type LineCode } from './settlement/line-codes.ts'
export { countMonth, MonthCounter } from './settlement/month-counts.ts'
export { recordsBehindVolume } from './settlement/records-behind-volume.ts'
export { type Settled, settle, settleThrough } from './settlement/settle.ts'
export type { CorrectionReason, MonthCounts, ReopenedMonth, SettleInput } from './settlement/settle-input.ts'
export { statementFromJson } from './settlement/statement-from-json.ts'
export { StatementJson, statementJson, statementText } from './settlement/statement-json.ts'
export { type Peak, type Volumes } from './simulate/arrival-profile.ts'
export { type Simulation, simulate } from './simulate/simulate.ts'
export type { SimulationInput, Staffing } from './simulate/simulation-input.ts'
export type { ChannelTruth, Truth } from './simulate/truth.ts'
export { erlangA, erlangB, erlangC, type QueueForecast, type QueueLoad } from './staffing/erlang.ts'
export {
  type Demand,
  type Requirement,
  requiredAgents,
  type StaffingRules,
  type StaffingTarget,
} from './staffing/required-agents.ts'
export { type PlannedInterval, type StaffingInput, type StaffingPlan, staffingPlan } from './staffing/staffing-plan.ts'
export * from './statement.ts'
export type { LineComparison } from './whatif/compare-lines.ts'
export { type MonthComparison, type WhatIf, type WhatIfInput, whatIf } from './whatif/what-if.ts'
