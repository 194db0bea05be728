import type { NonSolicitationTerms } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import { after, calledFor, obligationsOf } from '../../shared/obligations.ts'

const clause = 'care/non-solicitation'
const { duty } = obligationsOf(clause)

/** The restraint lasts with the contract and after it; a breach on record is settled like any other. */
export const meaning = (terms: NonSolicitationTerms): Meaning => ({
  executable: { [clause]: terms },
  obligations: calledFor(
    duty(terms.bound, 'refrain-from-hiring-away', { kind: 'while', state: 'contract-in-force' }),
    terms.afterEnd &&
      duty(terms.bound, 'refrain-from-hiring-away', after('contract-ended', terms.afterEnd), {
        id: 'refrain-after-end',
      }),
  ),
})
