import type { ServiceCreditTerms } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import { before, calledFor, obligationsOf } from '../../shared/obligations.ts'

const clause = 'quality/service-credits'
const { right } = obligationsOf(clause)

/** Credits and their earn-back are the engine's; moving allocations is a right with a notice. */
export const meaning = (terms: ServiceCreditTerms): Meaning => ({
  executable: { [clause]: terms },
  obligations: calledFor(
    terms.reallocation &&
      right(
        terms.reallocation.by,
        'reallocate-service-credits',
        before('reallocation-effective', terms.reallocation.notice),
        { id: 'reallocate-credits', detail: { timesPerYear: terms.reallocation.timesPerYear } },
      ),
  ),
})
