import type { ContractTerms } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'

type Terms = NonNullable<ContractTerms['service-level/first-response']>

const clause = 'service-level/first-response'

/** The response clocks are the engine's; each target is also a duty that the desk counts down. */
export const meaning = (terms: Terms): Meaning => ({
  executable: { [clause]: terms },
  obligations: terms.targets.map(({ id, within }) => ({
    id: `respond-${id}`,
    clause,
    kind: 'duty',
    owner: 'provider',
    action: 'respond-first',
    timing: { kind: 'after', event: 'contact-arrived', within },
    detail: { target: id },
  })),
})
