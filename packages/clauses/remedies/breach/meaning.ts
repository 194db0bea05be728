import type { Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import type { BreachTerms } from './terms.ts'

const clause = 'remedies/breach'

/** Breach records are opened for the events on record; a notice of breach starts the cure and the time for objections. */
export function meaning({ events, cure, reply }: BreachTerms): Meaning {
  const duty: Obligation = {
    id: 'cure-breach',
    clause,
    kind: 'duty',
    owner: 'both',
    action: 'cure-breach',
    timing: { kind: 'after', event: 'breach-notice-received', within: cure },
  }
  const objection: readonly Obligation[] = reply
    ? [
        {
          id: 'object-to-breach-notice',
          clause,
          kind: 'right',
          owner: 'both',
          action: 'object-to-breach-notice',
          timing: { kind: 'after', event: 'breach-notice-received', within: reply },
          onSilence: 'accepted',
        },
      ]
    : []
  return { obligations: [duty, ...objection], settings: { [clause]: { events } } }
}
