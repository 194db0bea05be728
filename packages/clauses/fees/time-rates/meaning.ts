import type { TimeRateTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'

type Terms = Static<typeof TimeRateTerms>

/** The rate of each line is the engine's, record by record. */
export const meaning = (terms: Terms): Meaning => ({ executable: { 'fees/time-rates': terms } })
