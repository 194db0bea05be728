import type { Meaning } from '../../clause.ts'
import { after, obligationsOf } from '../../shared/obligations.ts'
import type { FilingTerms } from './terms.ts'

const clause = 'general/filing'
const { duty } = obligationsOf(clause)

/** A duty to file, due after the contract takes effect. */
export const meaning = ({ by, authority, within }: FilingTerms): Meaning => ({
  obligations: [duty(by, 'file-contract', within && after('contract-effective', within), { detail: { authority } })],
})
