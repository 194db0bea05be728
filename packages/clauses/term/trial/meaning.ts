import type { Obligation, TrialTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'

const clause = 'term/trial'

/** The engine shows the trial's results apart; the right to leave ends with its notice before the trial does. */
export function meaning(terms: Static<typeof TrialTerms>): Meaning {
  const exit: readonly Obligation[] = terms.exitNotice
    ? [
        {
          id: 'exit-trial',
          clause,
          kind: 'right',
          owner: 'client',
          action: 'rescind',
          timing: { kind: 'before', event: 'trial-end', by: terms.exitNotice },
        },
      ]
    : []
  return { executable: { [clause]: terms }, obligations: exit }
}
