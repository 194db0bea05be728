import type { ContractTerms } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import { after, obligationsOf } from '../../shared/obligations.ts'

type Terms = NonNullable<ContractTerms['service-level/first-response']>

const clause = 'service-level/first-response'
const { duty } = obligationsOf(clause)

/** The response clocks are the engine's; each target is also a duty that the desk counts down. */
export const meaning = (terms: Terms): Meaning => ({
  executable: { [clause]: terms },
  obligations: terms.targets.map(({ id, within }) =>
    duty('provider', 'respond-first', after('contact-arrived', within), {
      id: `respond-${id}`,
      detail: { target: id },
    }),
  ),
})
