import type { Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import type { TechnicalSupportTerms } from './terms.ts'

const clause = 'riders/technical-support'

/** Case types and work orders of the desk, levels of escalation, and the manual as a deliverable. */
export function meaning({ kinds, levels, manual }: TechnicalSupportTerms): Meaning {
  const writeManual: readonly Obligation[] = manual
    ? [{ id: 'write-support-manual', clause, kind: 'duty', owner: 'provider', action: 'write-support-manual' }]
    : []
  return { obligations: writeManual, settings: { [clause]: { kinds, ...(levels === undefined ? {} : { levels }) } } }
}
