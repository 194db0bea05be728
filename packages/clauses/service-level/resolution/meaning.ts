import type { Meaning } from '../../clause.ts'
import type { ResolutionTerms } from './terms.ts'

const clause = 'service-level/resolution'

/** The resolution clocks are the engine's; each target is also a duty that the desk counts down. */
export const meaning = ({ counts, ...terms }: ResolutionTerms): Meaning => ({
  executable: { [clause]: terms },
  obligations: terms.targets.map(({ id, within }) => ({
    id: `resolve-${id}`,
    clause,
    kind: 'duty',
    owner: 'provider',
    action: 'resolve',
    timing: { kind: 'after', event: 'contact-arrived', within },
    detail: { target: id },
  })),
  settings: counts === undefined ? {} : { [clause]: { counts } },
})
