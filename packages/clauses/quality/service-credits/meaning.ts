import type { Obligation, ServiceCreditTerms } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'

const clause = 'quality/service-credits'

/** Credits and their earn-back are the engine's; moving allocations is a right with a notice. */
export function meaning(terms: ServiceCreditTerms): Meaning {
  const { reallocation } = terms
  const reallocate: readonly Obligation[] = reallocation
    ? [
        {
          id: 'reallocate-credits',
          clause,
          kind: 'right',
          owner: reallocation.by,
          action: 'reallocate-service-credits',
          timing: { kind: 'before', event: 'reallocation-effective', by: reallocation.notice },
          detail: { timesPerYear: reallocation.timesPerYear },
        },
      ]
    : []
  return { executable: { [clause]: terms }, obligations: reallocate }
}
