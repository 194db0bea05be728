import type { Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import type { SurvivalTerms } from './terms.ts'

const clause = 'change/survival'

/** Obligations after the end: those with a time of their own lapse when it is over. */
export function meaning({ matters }: SurvivalTerms): Meaning {
  return {
    obligations: matters.map(
      ({ matter, lasts }, index): Obligation => ({
        id: `survives-${index + 1}`,
        clause,
        kind: 'duty',
        owner: 'both',
        action: 'keep-surviving-clause',
        ...(lasts.kind === 'within'
          ? { timing: { kind: 'after', event: 'contract-ended', within: lasts.length } }
          : {}),
        detail: { matter, lasts: lasts.kind },
      }),
    ),
  }
}
