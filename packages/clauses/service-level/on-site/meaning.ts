import type { Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import type { OnSiteTerms } from './terms.ts'

const clause = 'service-level/on-site'

/** Clocks of the engine, duties of the work order, and where they are owed. */
export function meaning({ place, ...windows }: OnSiteTerms): Meaning {
  const duty = (action: string, within: OnSiteTerms['arriveWithin']): readonly Obligation[] =>
    within === undefined
      ? []
      : [
          {
            id: action,
            clause,
            kind: 'duty',
            owner: 'provider',
            action,
            timing: { kind: 'after', event: 'on-site-needed', within },
          },
        ]
  return {
    executable: { [clause]: windows },
    obligations: [...duty('dispatch', windows.dispatchWithin), ...duty('arrive', windows.arriveWithin)],
    settings: place === undefined ? {} : { [clause]: { place } },
  }
}
