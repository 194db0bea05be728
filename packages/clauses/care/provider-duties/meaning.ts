import type { Meaning } from '../../clause.ts'
import { after, before, calledFor, obligationsOf } from '../../shared/obligations.ts'
import type { ProviderDutiesTerms } from './terms.ts'

const clause = 'care/provider-duties'
const { duty, right } = obligationsOf(clause)

/** Duties and the right of inspection have dates; standards and continuity are on record. */
export function meaning(terms: ProviderDutiesTerms): Meaning {
  const { incidentReport, escalateWithin, recordKeeping, inspection, ...settings } = terms
  return {
    obligations: calledFor(
      incidentReport && duty('provider', 'report-serious-event', after('serious-event-known', incidentReport)),
      escalateWithin && duty('provider', 'escalate-case', after('case-beyond-authority', escalateWithin)),
      recordKeeping && duty('provider', 'keep-service-records', after('service-record-made', recordKeeping)),
      inspection &&
        right('client', 'inspect-service', before('inspection', inspection.notice), {
          detail: { records: inspection.records },
        }),
    ),
    settings: { [clause]: settings },
  }
}
