import type { Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import type { ServicesClauseTerms } from './terms.ts'

const clause = 'scope/services'

/** Case types decide which records count; the manual is a deliverable of whoever keeps it. */
export function meaning({ items, caseTypes, excludedCaseTypes, manual }: ServicesClauseTerms): Meaning {
  const keepManual: readonly Obligation[] =
    manual === undefined
      ? []
      : [
          {
            id: 'keep-manual',
            clause,
            kind: 'duty',
            owner: manual === 'jointly' ? 'both' : manual,
            action: 'keep-manual',
          },
        ]
  return {
    executable: { [clause]: { caseTypes, ...(excludedCaseTypes === undefined ? {} : { excludedCaseTypes }) } },
    obligations: keepManual,
    settings: { [clause]: { items } },
  }
}
