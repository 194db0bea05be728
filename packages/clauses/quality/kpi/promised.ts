import type { Quantity } from '@heqi/terms'
import type { Match } from '../../recognise/match.ts'

/** A KPI that was read: where its promise stands, and what the score is counted from. */
export type Promised = {
  readonly index: number
  readonly metric: string | undefined
  readonly promise: Match
  readonly target: { readonly value: string | null; readonly unit: Quantity['unit'] }
  readonly direction: 'at-least' | 'at-most'
  readonly weight: string | undefined
  /** Where the weight stands. */
  readonly weightAt: Match | undefined
  /** A row of a table: what belongs to it may stand before its promise as well. */
  readonly isRow: boolean
}
