import type { Meaning } from '../../clause.ts'
import { after, calledFor, obligationsOf } from '../../shared/obligations.ts'
import type { OnSiteTerms } from './terms.ts'

const clause = 'service-level/on-site'
const { duty } = obligationsOf(clause)

/** Clocks of the engine, duties of the work order, and where they are owed. */
export function meaning({ place, ...windows }: OnSiteTerms): Meaning {
  const { dispatchWithin, arriveWithin } = windows
  return {
    executable: { [clause]: windows },
    obligations: calledFor(
      dispatchWithin && duty('provider', 'dispatch', after('on-site-needed', dispatchWithin)),
      arriveWithin && duty('provider', 'arrive', after('on-site-needed', arriveWithin)),
    ),
    settings: place === undefined ? {} : { [clause]: { place } },
  }
}
