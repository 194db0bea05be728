import type { Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import type { StaffingTerms } from './terms.ts'

const clause = 'people/staffing'

const owed = (id: string, timing: NonNullable<Obligation['timing']>): Obligation => ({
  id,
  clause,
  kind: 'duty',
  owner: 'provider',
  action: id,
  timing,
})

/** The roster checks against the settings: unqualified or unlisted staff may not be scheduled. */
export function meaning({ qualifications, headcount, nameList, appraisal, replaceWithin }: StaffingTerms): Meaning {
  const gate: Obligation = {
    id: 'serve-qualified',
    clause,
    kind: 'gate',
    owner: 'provider',
    action: nameList ? 'serve-when-qualified-and-listed' : 'serve-when-qualified',
  }
  return {
    settings: { [clause]: { qualifications, ...(headcount ? { headcount } : {}) } },
    obligations: [
      gate,
      ...(nameList
        ? [
            owed('send-name-list', { kind: 'before', event: 'service-started', by: nameList.before }),
            owed('tell-staff-change', { kind: 'before', event: 'staff-changed', by: nameList.changes }),
          ]
        : []),
      ...(appraisal ? [owed('appraise-staff', { kind: 'every', period: appraisal })] : []),
      ...(replaceWithin
        ? [owed('replace-staff', { kind: 'after', event: 'replacement-demanded', within: replaceWithin })]
        : []),
    ],
  }
}
