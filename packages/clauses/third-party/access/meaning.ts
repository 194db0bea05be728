import type { Meaning } from '../../clause.ts'
import type { ThirdPartyAccessTerms } from './terms.ts'

const clause = 'third-party/access'

/** The scoped account of a third party, its masking and its log; closing it is due after the exit. */
export function meaning({ scope, customerData, revokeWithin, keepLog }: ThirdPartyAccessTerms): Meaning {
  return {
    settings: { [clause]: { scope, customerData, ...(keepLog ? { keepLog } : {}) } },
    obligations: [
      {
        id: 'revoke-third-party-access',
        clause,
        kind: 'duty',
        owner: 'both',
        action: 'revoke-third-party-access',
        timing: { kind: 'after', event: 'third-party-left', within: revokeWithin },
      },
    ],
  }
}
