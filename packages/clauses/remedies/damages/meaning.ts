import type { DamagesTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'

type Terms = Static<typeof DamagesTerms>

/** The claim lines are the engine's: loss beyond the penalty, and costs. */
export const meaning = (terms: Terms): Meaning => ({ executable: { 'remedies/damages': terms } })
