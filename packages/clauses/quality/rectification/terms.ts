import { RectificationTerms as Engine, record } from '@heqi/terms'
import type { Static } from 'typebox'
import { deadlinesAndLimits } from '../../shared/deadlines-and-limits.ts'

/** How faults are put right, and what else the contract asks for in figures. */
export const RectificationTerms = record({ ...Engine.properties, ...deadlinesAndLimits })
export type RectificationTerms = Static<typeof RectificationTerms>
