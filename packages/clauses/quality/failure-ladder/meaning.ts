import type { FailureLadderTerms } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import { after, obligationsOf } from '../../shared/obligations.ts'

const clause = 'quality/failure-ladder'
const { duty, right } = obligationsOf(clause)

/** The ladder's state is the engine's; each step is a right of the client or a duty of the provider, with its time. */
export const meaning = (terms: FailureLadderTerms): Meaning => ({
  executable: { [clause]: terms },
  obligations: terms.steps.map(({ id, action, within }) => {
    const timing = within && after(`ladder-${id}-reached`, within)
    const rest = { id: `ladder-${id}`, detail: { step: id } }
    if (action === 'early-termination-right') return right('client', 'rescind-early', timing, rest)
    return duty('provider', action === 'warning' ? 'answer-warning' : 'rectify', timing, rest)
  }),
})
