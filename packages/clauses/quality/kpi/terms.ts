import { KpiTerms as Engine, record } from '@heqi/terms'
import type { Static } from 'typebox'
import { deadlinesAndLimits } from '../../shared/deadlines-and-limits.ts'

/** Metrics and their targets, and what else the contract asks for in figures. */
export const KpiTerms = record({ ...Engine.properties, ...deadlinesAndLimits })
export type KpiTerms = Static<typeof KpiTerms>
