import type { Duration, Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import type { ForceMajeureClauseTerms } from './terms.ts'

const clause = 'remedies/force-majeure'

/** Signed windows excuse clocks and metrics; notice, proof and the right to end have dates. */
export function meaning({ events, ...terms }: ForceMajeureClauseTerms): Meaning {
  const step = (action: string, kind: 'duty' | 'right', within: Duration): Obligation => ({
    id: action,
    clause,
    kind,
    owner: 'both',
    action,
    timing: { kind: 'after', event: 'force-majeure-began', within },
  })
  return {
    executable: { [clause]: terms },
    obligations: [
      step('give-force-majeure-notice', 'duty', terms.notice),
      step('prove-force-majeure', 'duty', terms.proof),
      ...(terms.endAfter ? [step('rescind-for-force-majeure', 'right', terms.endAfter)] : []),
    ],
    settings: events === undefined ? {} : { [clause]: { events } },
  }
}
