import type { Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import type { IntellectualPropertyTerms } from './terms.ts'

const clause = 'care/intellectual-property'

/** Deliverables and licences go on a register; licence requests have a time and a rule for silence. */
export function meaning({ results, deliver, request, infringementNotice }: IntellectualPropertyTerms): Meaning {
  const obligations: readonly (Obligation | undefined)[] = [
    deliver && {
      id: 'deliver-results',
      clause,
      kind: 'duty',
      owner: 'provider',
      action: 'deliver-results',
      timing: { kind: 'after', event: 'result-completed', within: deliver },
    },
    request && {
      id: 'answer-licence-request',
      clause,
      kind: 'duty',
      owner: 'both',
      action: 'answer-licence-request',
      timing: { kind: 'after', event: 'licence-requested', within: request.reply },
      onSilence: request.silence,
    },
    infringementNotice && {
      id: 'tell-infringement-claim',
      clause,
      kind: 'duty',
      owner: 'both',
      action: 'tell-infringement-claim',
      timing: { kind: 'after', event: 'infringement-claimed', within: infringementNotice },
    },
  ]
  return {
    obligations: obligations.filter((obligation) => obligation !== undefined),
    settings: { [clause]: { results } },
  }
}
