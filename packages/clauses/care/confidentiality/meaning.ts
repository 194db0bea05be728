import type { Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import type { ConfidentialityTerms } from './terms.ts'

const clause = 'care/confidentiality'

/** Secrecy bounds access and outlives the contract; the retention clock runs from the end. */
export function meaning({ by, information, exceptions, lasts, returnWithin }: ConfidentialityTerms): Meaning {
  const secrecy: Obligation = {
    id: 'keep-confidential',
    clause,
    kind: 'duty',
    owner: by,
    action: 'keep-confidential',
    timing:
      lasts.kind === 'after-end'
        ? { kind: 'after', event: 'contract-ended', within: lasts.within }
        : { kind: 'while', state: 'information-not-public' },
  }
  const giveBack: readonly Obligation[] = returnWithin
    ? [
        {
          id: 'return-confidential-information',
          clause,
          kind: 'duty',
          owner: by,
          action: 'return-confidential-information',
          timing: { kind: 'after', event: 'contract-ended', within: returnWithin },
        },
      ]
    : []
  return {
    obligations: [secrecy, ...giveBack],
    settings: { [clause]: { information, lasts: lasts.kind, ...(exceptions ? { exceptions } : {}) } },
  }
}
