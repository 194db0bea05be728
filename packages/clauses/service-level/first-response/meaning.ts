import type { Meaning } from '../../clause.ts'
import { figuresOnRecord } from '../../shared/deadlines-and-limits.ts'
import { after, obligationsOf } from '../../shared/obligations.ts'
import type { FirstResponseTerms } from './terms.ts'

const clause = 'service-level/first-response'
const { duty } = obligationsOf(clause)

/** The response clocks are the engine's; each target is also a duty that the desk counts down. */
export const meaning = ({ deadlines, limits, ...terms }: FirstResponseTerms): Meaning => ({
  executable: { [clause]: terms },
  obligations: terms.targets.map(({ id, within }) =>
    duty('provider', 'respond-first', after('contact-arrived', within), {
      id: `respond-${id}`,
      detail: { target: id },
    }),
  ),
  ...figuresOnRecord(clause, { deadlines, limits }),
})
