import type { Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import type { ProviderDutiesTerms } from './terms.ts'

const clause = 'care/provider-duties'

/** Duties and the right of inspection have dates; standards and continuity are on record. */
export function meaning({
  standards,
  incidentReport,
  recordKeeping,
  inspection,
  continuity,
}: ProviderDutiesTerms): Meaning {
  const duty = (action: string, event: string, within: NonNullable<typeof incidentReport>): Obligation => ({
    id: action,
    clause,
    kind: 'duty',
    owner: 'provider',
    action,
    timing: { kind: 'after', event, within },
  })
  const inspect: readonly Obligation[] = inspection
    ? [
        {
          id: 'inspect-service',
          clause,
          kind: 'right',
          owner: 'client',
          action: 'inspect-service',
          timing: { kind: 'before', event: 'inspection', by: inspection.notice },
          detail: { records: inspection.records },
        },
      ]
    : []
  return {
    obligations: [
      ...(incidentReport ? [duty('report-serious-event', 'serious-event-known', incidentReport)] : []),
      ...(recordKeeping ? [duty('keep-service-records', 'service-record-made', recordKeeping)] : []),
      ...inspect,
    ],
    settings: { [clause]: { standards, continuity } },
  }
}
