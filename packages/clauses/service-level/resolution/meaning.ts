import type { Meaning } from '../../clause.ts'
import { figuresOnRecord } from '../../shared/deadlines-and-limits.ts'
import { after, obligationsOf } from '../../shared/obligations.ts'
import type { ResolutionTerms } from './terms.ts'

const clause = 'service-level/resolution'
const { duty } = obligationsOf(clause)

/** The resolution clocks are the engine's; each target is also a duty that the desk counts down. */
export const meaning = ({ counts, deadlines, limits, ...terms }: ResolutionTerms): Meaning => ({
  executable: { [clause]: terms },
  obligations: terms.targets.map(({ id, within }) =>
    duty('provider', 'resolve', after('contact-arrived', within), { id: `resolve-${id}`, detail: { target: id } }),
  ),
  ...figuresOnRecord(clause, { counts, deadlines, limits }),
})
