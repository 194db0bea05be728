import type { PartiesTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'

/** The parties of record; notices go to these addresses. */
export const meaning = (terms: Static<typeof PartiesTerms>): Meaning => ({
  executable: { 'identity/parties': terms },
})
