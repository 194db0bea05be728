import type { Meaning } from '../../clause.ts'
import { after, calledFor, every, obligationsOf } from '../../shared/obligations.ts'
import type { EmergencyTerms } from './terms.ts'

const clause = 'riders/emergency'
const { duty } = obligationsOf(clause)

/** Declared emergencies get clocks of their own; events and roles make the annex chart. */
export const meaning = ({
  startWithin,
  reportEvery,
  drillsPerYear,
  reviewWithin,
  ...settings
}: EmergencyTerms): Meaning => ({
  obligations: calledFor(
    duty('provider', 'start-emergency-response', after('emergency-declared', startWithin)),
    reportEvery && duty('provider', 'report-emergency', after('emergency-last-reported', reportEvery)),
    drillsPerYear !== undefined &&
      duty('provider', 'drill-emergency', every('year'), { detail: { times: drillsPerYear } }),
    reviewWithin && duty('provider', 'review-emergency', after('emergency-ended', reviewWithin)),
  ),
  settings: { [clause]: settings },
})
