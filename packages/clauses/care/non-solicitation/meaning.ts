import type { Meaning } from '../../clause.ts'
import { after, calledFor, obligationsOf } from '../../shared/obligations.ts'
import type { NonSolicitationTerms } from './terms.ts'

const clause = 'care/non-solicitation'
const { duty } = obligationsOf(clause)

/** The restraint lasts with the contract and after it; what a breach costs is claimed by hand and on record. */
export const meaning = ({ bound, afterEnd, ...compensation }: NonSolicitationTerms): Meaning => ({
  obligations: calledFor(
    duty(bound, 'refrain-from-hiring-away', { kind: 'while', state: 'contract-in-force' }),
    afterEnd && duty(bound, 'refrain-from-hiring-away', after('contract-ended', afterEnd), { id: 'refrain-after-end' }),
  ),
  settings: { [clause]: compensation },
})
