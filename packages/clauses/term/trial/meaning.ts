import type { Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import type { TrialClauseTerms } from './terms.ts'

const clause = 'term/trial'

/** The engine shows the trial's results apart; the right to leave ends with its notice before the trial does. */
export function meaning({ length, ...terms }: TrialClauseTerms): Meaning {
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
  return {
    executable: { [clause]: terms },
    obligations: exit,
    settings: length === undefined ? {} : { [clause]: { length } },
  }
}
