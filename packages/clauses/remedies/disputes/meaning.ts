import type { Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import type { DisputesTerms } from './terms.ts'

const clause = 'remedies/disputes'

/** The dispute file follows the steps; each opens the next one when its time is over. */
export function meaning({ negotiation, mediation, forum, costs }: DisputesTerms): Meaning {
  const steps: readonly (Obligation | undefined)[] = [
    negotiation && {
      id: 'negotiate-dispute',
      clause,
      kind: 'gate',
      owner: 'both',
      action: 'negotiate-dispute',
      timing: { kind: 'after', event: 'negotiation-requested', within: negotiation },
    },
    mediation && {
      id: 'mediate-dispute',
      clause,
      kind: 'right',
      owner: 'both',
      action: 'mediate-dispute',
      timing: { kind: 'after', event: 'mediation-accepted', within: mediation.within },
      detail: { by: mediation.by },
    },
  ]
  return {
    obligations: steps.filter((step) => step !== undefined),
    settings: { [clause]: { forum, costs } },
  }
}
