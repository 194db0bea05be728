import type { Meaning } from '../../clause.ts'
import type { AnnexesTerms } from './terms.ts'

/** The annex register, checked for completeness at signature. */
export const meaning = (terms: AnnexesTerms): Meaning => ({
  settings: { 'general/annexes': terms },
  obligations: [{ id: 'attach-annexes', clause: 'general/annexes', kind: 'gate', owner: 'both', action: 'sign' }],
})
