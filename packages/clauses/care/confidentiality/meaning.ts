import type { Timing } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import { after, calledFor, obligationsOf } from '../../shared/obligations.ts'
import type { ConfidentialityTerms } from './terms.ts'

const clause = 'care/confidentiality'
const { duty } = obligationsOf(clause)

/** Secrecy bounds access and outlives the contract; the retention clock runs from the end. */
export function meaning({ by, information, exceptions, lasts, returnWithin }: ConfidentialityTerms): Meaning {
  const until: Timing =
    lasts.kind === 'after-end'
      ? after('contract-ended', lasts.within)
      : { kind: 'while', state: 'information-not-public' }
  return {
    obligations: calledFor(
      duty(by, 'keep-confidential', until),
      returnWithin && duty(by, 'return-confidential-information', after('contract-ended', returnWithin)),
    ),
    settings: { [clause]: { information, lasts: lasts.kind, ...(exceptions ? { exceptions } : {}) } },
  }
}
