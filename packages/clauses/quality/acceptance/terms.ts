import { AcceptanceTerms as Engine, record } from '@heqi/terms'
import type { Static } from 'typebox'
import { deadlinesAndLimits } from '../../shared/deadlines-and-limits.ts'

/** How the service of a period is accepted, and what else the contract asks for in figures. */
export const AcceptanceTerms = record({ ...Engine.properties, ...deadlinesAndLimits })
export type AcceptanceTerms = Static<typeof AcceptanceTerms>
