import type { Meaning } from '../../clause.ts'
import { after, obligationsOf } from '../../shared/obligations.ts'
import type { SurvivalTerms } from './terms.ts'

const clause = 'change/survival'
const { duty } = obligationsOf(clause)

/** Obligations after the end: those with a time of their own lapse when it is over. */
export const meaning = ({ matters }: SurvivalTerms): Meaning => ({
  obligations: matters.map(({ matter, lasts }, index) => {
    const timing = lasts.kind === 'within' ? after('contract-ended', lasts.length) : undefined
    const rest = { id: `survives-${index + 1}`, detail: { matter, lasts: lasts.kind } }
    return duty('both', 'keep-surviving-clause', timing, rest)
  }),
})
