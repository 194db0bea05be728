import type { GainshareTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'

type Terms = Static<typeof GainshareTerms>

/** The result lines are the engine's; the bases are facts that both parties confirm. */
export const meaning = (terms: Terms): Meaning => ({ executable: { 'fees/gainshare': terms } })
