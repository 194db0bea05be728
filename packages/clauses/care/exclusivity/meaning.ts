import type { Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import type { ExclusivityTerms } from './terms.ts'

const clause = 'care/exclusivity'

/** The restraint is declared and reviewed, not computed. */
export function meaning({ rivals, during, declareWithin, afterEnd }: ExclusivityTerms): Meaning {
  const duty = (action: string, timing: NonNullable<Obligation['timing']>): Obligation => ({
    id: action,
    clause,
    kind: 'duty',
    owner: 'provider',
    action,
    timing,
  })
  return {
    obligations: [
      duty('refrain-from-serving-rivals', { kind: 'while', state: 'contract-in-force' }),
      ...(declareWithin
        ? [duty('declare-conflict', { kind: 'after', event: 'conflict-of-interest-known', within: declareWithin })]
        : []),
      ...(afterEnd ? [duty('refrain-after-end', { kind: 'after', event: 'contract-ended', within: afterEnd })] : []),
    ],
    settings: { [clause]: { rivals, during } },
  }
}
