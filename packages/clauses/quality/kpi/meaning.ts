import type { KpiTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'

type Terms = Static<typeof KpiTerms>

/** Metrics and scores are the engine's. */
export const meaning = (terms: Terms): Meaning => ({ executable: { 'quality/kpi': terms } })
