import type { Meaning } from '../../clause.ts'
import { after, before, calledFor, obligationsOf } from '../../shared/obligations.ts'
import type { InsuranceTerms } from './terms.ts'

const clause = 'remedies/insurance'
const { duty } = obligationsOf(clause)

/** Insurance is kept while the contract lasts and proved by a date; the sums are on record. */
export const meaning = ({ policies, proofWithin, changeNotice }: InsuranceTerms): Meaning => ({
  obligations: calledFor(
    duty('provider', 'keep-insurance', { kind: 'while', state: 'contract-in-force' }, { detail: { policies } }),
    proofWithin && duty('provider', 'prove-insurance', after('contract-signed', proofWithin)),
    changeNotice && duty('provider', 'tell-insurance-change', before('insurance-changed', changeNotice)),
  ),
})
