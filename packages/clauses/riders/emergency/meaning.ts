import type { Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import type { EmergencyTerms } from './terms.ts'

const clause = 'riders/emergency'

/** Declared emergencies get clocks of their own; events and roles make the annex chart. */
export function meaning({ events, roles, startWithin, reportEvery, reviewWithin }: EmergencyTerms): Meaning {
  const duty = (id: string, event: string, within: EmergencyTerms['startWithin']): Obligation => ({
    id,
    clause,
    kind: 'duty',
    owner: 'provider',
    action: id,
    timing: { kind: 'after', event, within },
  })
  return {
    obligations: [
      duty('start-emergency-response', 'emergency-declared', startWithin),
      ...(reportEvery ? [duty('report-emergency', 'emergency-last-reported', reportEvery)] : []),
      ...(reviewWithin ? [duty('review-emergency', 'emergency-ended', reviewWithin)] : []),
    ],
    settings: { [clause]: { events, ...(roles ? { roles } : {}) } },
  }
}
