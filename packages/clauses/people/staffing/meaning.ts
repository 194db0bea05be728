import type { Meaning } from '../../clause.ts'
import { after, before, calledFor, every, obligationsOf } from '../../shared/obligations.ts'
import type { StaffingTerms } from './terms.ts'

const clause = 'people/staffing'
const { duty, gate } = obligationsOf(clause)

/** The roster checks against the settings: unqualified or unlisted staff may not be scheduled. */
export function meaning({ nameList, appraisal, replaceWithin, ...demands }: StaffingTerms): Meaning {
  const qualified = nameList ? 'serve-when-qualified-and-listed' : 'serve-when-qualified'
  return {
    settings: { [clause]: demands },
    obligations: calledFor(
      gate('provider', qualified, undefined, { id: 'serve-qualified' }),
      nameList && duty('provider', 'send-name-list', before('service-started', nameList.before)),
      nameList && duty('provider', 'tell-staff-change', before('staff-changed', nameList.changes)),
      appraisal && duty('provider', 'appraise-staff', every(appraisal)),
      replaceWithin && duty('provider', 'replace-staff', after('replacement-demanded', replaceWithin)),
    ),
  }
}
