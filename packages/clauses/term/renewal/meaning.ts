import type { RenewalTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'
import { before, obligationsOf } from '../../shared/obligations.ts'

const clause = 'term/renewal'
const { duty, right } = obligationsOf(clause)

/** The deadline of objection or negotiation, and what silence until then means. */
export function meaning(terms: Static<typeof RenewalTerms>): Meaning {
  const timing = before('term-end', terms.notice)
  const answer =
    terms.kind === 'automatic'
      ? right('both', 'object-to-renewal', timing, { onSilence: 'consent' })
      : duty('both', 'negotiate-renewal', timing, { onSilence: 'refusal' })
  return { executable: { [clause]: terms }, obligations: [answer] }
}
