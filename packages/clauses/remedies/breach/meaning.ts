import type { Meaning } from '../../clause.ts'
import { figuresOnRecord } from '../../shared/deadlines-and-limits.ts'
import { after, calledFor, obligationsOf } from '../../shared/obligations.ts'
import type { BreachTerms } from './terms.ts'

const clause = 'remedies/breach'
const { duty, right } = obligationsOf(clause)

/** Breach records are opened for the events on record; a notice of breach starts the cure and the time for objections. */
export function meaning({ events, cure, reply, deadlines, limits }: BreachTerms): Meaning {
  const noticed = 'breach-notice-received'
  return {
    obligations: calledFor(
      duty('both', 'cure-breach', after(noticed, cure)),
      reply && right('both', 'object-to-breach-notice', after(noticed, reply), { onSilence: 'accepted' }),
    ),
    ...figuresOnRecord(clause, { events, deadlines, limits }),
  }
}
