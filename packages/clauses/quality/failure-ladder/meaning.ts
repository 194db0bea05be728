import type { FailureLadderTerms, Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'

const clause = 'quality/failure-ladder'

/** The ladder's state is the engine's; each step is a right of the client or a duty of the provider, with its time. */
export function meaning(terms: FailureLadderTerms): Meaning {
  const stepOf = ({ id, action, within }: FailureLadderTerms['steps'][number]): Obligation => ({
    id: `ladder-${id}`,
    clause,
    kind: action === 'early-termination-right' ? 'right' : 'duty',
    owner: action === 'early-termination-right' ? 'client' : 'provider',
    action: { warning: 'answer-warning', rectification: 'rectify', 'early-termination-right': 'rescind-early' }[action],
    ...(within ? { timing: { kind: 'after', event: `ladder-${id}-reached`, within } } : {}),
    detail: { step: id },
  })
  return { executable: { [clause]: terms }, obligations: terms.steps.map(stepOf) }
}
