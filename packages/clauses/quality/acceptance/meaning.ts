import type { AcceptanceTerms, Obligation } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'

type Terms = Static<typeof AcceptanceTerms>

const clause = 'quality/acceptance'

/** The acceptance cycle runs on two dates: the client's result, and objections to it. */
export function meaning(terms: Terms): Meaning {
  const objection: readonly Obligation[] = terms.objectionWithin
    ? [
        {
          id: 'object-to-acceptance',
          clause,
          kind: 'right',
          owner: 'both',
          action: 'object-to-acceptance-result',
          timing: { kind: 'after', event: 'acceptance-result-received', within: terms.objectionWithin },
          onSilence: 'accepted',
        },
      ]
    : []
  return {
    executable: { [clause]: terms },
    obligations: [
      {
        id: 'state-acceptance-result',
        clause,
        kind: 'duty',
        owner: 'client',
        action: 'state-acceptance-result',
        timing: { kind: 'after', event: 'acceptance-requested', within: terms.within },
        onSilence: terms.onSilence,
      },
      ...objection,
    ],
  }
}
