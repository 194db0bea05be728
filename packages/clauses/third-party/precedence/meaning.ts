import type { Meaning } from '../../clause.ts'
import type { ThirdPartyPrecedenceTerms } from './terms.ts'

const clause = 'third-party/precedence'

/** Settings that review holds a third-party agreement against, and the duty to tell of a conflict. */
export function meaning({ prevails, notice, ownership, disputes }: ThirdPartyPrecedenceTerms): Meaning {
  return {
    settings: { [clause]: { prevails, disputes, ...(ownership === undefined ? {} : { ownership }) } },
    obligations: notice
      ? [
          {
            id: 'tell-agreement-conflict',
            clause,
            kind: 'duty',
            owner: 'both',
            action: 'tell-agreement-conflict',
            timing: { kind: 'after', event: 'agreement-conflict-found', within: notice },
          },
        ]
      : [],
  }
}
