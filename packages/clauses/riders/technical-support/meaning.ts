import type { Meaning } from '../../clause.ts'
import { calledFor, obligationsOf } from '../../shared/obligations.ts'
import type { TechnicalSupportTerms } from './terms.ts'

const clause = 'riders/technical-support'
const { duty } = obligationsOf(clause)

/** Case types and work orders of the desk, levels of escalation, and the manual as a deliverable. */
export const meaning = ({ kinds, levels, manual }: TechnicalSupportTerms): Meaning => ({
  obligations: calledFor(manual && duty('provider', 'write-support-manual')),
  settings: { [clause]: { kinds, ...(levels === undefined ? {} : { levels }) } },
})
