import type { LatePaymentTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'

type Terms = Static<typeof LatePaymentTerms>

/** The late-payment lines, day by day, are the engine's. */
export const meaning = (terms: Terms): Meaning => ({ executable: { 'fees/late-payment': terms } })
