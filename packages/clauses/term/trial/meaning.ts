import type { Meaning } from '../../clause.ts'
import { before, calledFor, obligationsOf } from '../../shared/obligations.ts'
import type { TrialClauseTerms } from './terms.ts'

const clause = 'term/trial'
const { right } = obligationsOf(clause)

/** The engine shows the trial's results apart; the right to leave ends with its notice before the trial does. */
export const meaning = ({ start, length, ...terms }: TrialClauseTerms): Meaning => ({
  executable: { [clause]: terms },
  obligations: calledFor(
    terms.exitNotice && right('client', 'rescind', before('trial-end', terms.exitNotice), { id: 'exit-trial' }),
  ),
  settings: start === undefined && length === undefined ? {} : { [clause]: { start, length } },
})
