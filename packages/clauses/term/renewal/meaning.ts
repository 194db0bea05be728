import type { RenewalTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'

const clause = 'term/renewal'

/** The deadline of objection or negotiation, and what silence until then means. */
export const meaning = (terms: Static<typeof RenewalTerms>): Meaning => ({
  executable: { [clause]: terms },
  obligations: [
    {
      id: terms.kind === 'automatic' ? 'object-to-renewal' : 'negotiate-renewal',
      clause,
      kind: terms.kind === 'automatic' ? 'right' : 'duty',
      owner: 'both',
      action: terms.kind === 'automatic' ? 'object-to-renewal' : 'negotiate-renewal',
      timing: { kind: 'before', event: 'term-end', by: terms.notice },
      onSilence: terms.kind === 'automatic' ? 'consent' : 'refusal',
    },
  ],
})
