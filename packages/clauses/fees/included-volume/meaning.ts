import type { IncludedVolumeTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'

type Terms = Static<typeof IncludedVolumeTerms>

/** The volume lines of every statement, and what is carried over, are the engine's. */
export const meaning = (terms: Terms): Meaning => ({ executable: { 'fees/included-volume': terms } })
