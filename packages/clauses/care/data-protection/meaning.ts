import type { Duration, Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import type { DataProtectionTerms } from './terms.ts'

const clause = 'care/data-protection'

/** Masking, access log and retention follow the settings; leaks, requests and the end have duties with dates. */
export function meaning(terms: DataProtectionTerms): Meaning {
  const { incidentNotice, requestHelp, atEnd, atEndWithin, ...settings } = terms
  const duty = (action: string, event: string, within: Duration, detail?: Obligation['detail']): Obligation => ({
    id: action,
    clause,
    kind: 'duty',
    owner: 'provider',
    action,
    timing: { kind: 'after', event, within },
    ...(detail ? { detail } : {}),
  })
  return {
    obligations: [
      duty('report-data-incident', 'data-incident-discovered', incidentNotice),
      ...(requestHelp ? [duty('pass-on-data-request', 'data-request-received', requestHelp)] : []),
      duty('dispose-of-personal-information', 'contract-ended', atEndWithin, { way: atEnd }),
    ],
    settings: { [clause]: settings },
  }
}
