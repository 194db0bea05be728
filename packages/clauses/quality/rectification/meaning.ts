import type { Obligation, RectificationTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'

type Terms = Static<typeof RectificationTerms>

const clause = 'quality/rectification'

/** A rectification order counts down; so does the second look. */
export function meaning(terms: Terms): Meaning {
  const again: readonly Obligation[] = terms.reinspectionWithin
    ? [
        {
          id: 'reinspect',
          clause,
          kind: 'duty',
          owner: 'client',
          action: 'state-reinspection-result',
          timing: { kind: 'after', event: 'rectification-reported', within: terms.reinspectionWithin },
          onSilence: 'accepted',
        },
      ]
    : []
  return {
    executable: { [clause]: terms },
    obligations: [
      {
        id: 'rectify',
        clause,
        kind: 'duty',
        owner: 'provider',
        action: 'rectify',
        timing: { kind: 'after', event: 'rectification-demanded', within: terms.within },
      },
      ...again,
    ],
  }
}
