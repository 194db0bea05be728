import type { FeeComponentTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'

type Terms = Static<typeof FeeComponentTerms>

/** The fee lines of every statement are the engine's. */
export const meaning = (terms: Terms): Meaning => ({ executable: { 'fees/fee-components': terms } })
