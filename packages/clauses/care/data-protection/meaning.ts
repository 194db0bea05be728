import type { Meaning } from '../../clause.ts'
import { after, calledFor, obligationsOf } from '../../shared/obligations.ts'
import type { DataProtectionTerms } from './terms.ts'

const clause = 'care/data-protection'
const { duty } = obligationsOf(clause)

/** Masking, access log and retention follow the settings; leaks, requests and the end have duties with dates. */
export function meaning(terms: DataProtectionTerms): Meaning {
  const { incidentNotice, incidentReport, requestHelp, atEnd, atEndWithin, ...settings } = terms
  return {
    obligations: calledFor(
      duty('provider', 'report-data-incident', after('data-incident-discovered', incidentNotice)),
      incidentReport && duty('provider', 'explain-data-incident', after('data-incident-discovered', incidentReport)),
      requestHelp && duty('provider', 'pass-on-data-request', after('data-request-received', requestHelp)),
      duty('provider', 'dispose-of-personal-information', after('contract-ended', atEndWithin), {
        detail: { way: atEnd },
      }),
    ),
    settings: { [clause]: settings },
  }
}
