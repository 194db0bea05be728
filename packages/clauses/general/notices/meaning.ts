import type { Meaning } from '../../clause.ts'
import { after, calledFor, obligationsOf } from '../../shared/obligations.ts'
import type { NoticesTerms } from './terms.ts'

const clause = 'general/notices'
const { duty } = obligationsOf(clause)

/** The notice register computes from the settings when a notice takes effect. */
export const meaning = (terms: NoticesTerms): Meaning => ({
  settings: { [clause]: terms },
  obligations: calledFor(
    terms.addressChange && duty('both', 'tell-address-change', after('address-changed', terms.addressChange)),
  ),
})
