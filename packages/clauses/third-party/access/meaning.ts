import type { Meaning } from '../../clause.ts'
import { after, obligationsOf } from '../../shared/obligations.ts'
import type { ThirdPartyAccessTerms } from './terms.ts'

const clause = 'third-party/access'
const { duty } = obligationsOf(clause)

/** The scoped account of a third party, its masking and its log; closing it is due after the exit. */
export const meaning = ({ scope, customerData, revokeWithin, keepLog }: ThirdPartyAccessTerms): Meaning => ({
  settings: { [clause]: { scope, customerData, ...(keepLog ? { keepLog } : {}) } },
  obligations: [duty('both', 'revoke-third-party-access', after('third-party-left', revokeWithin))],
})
