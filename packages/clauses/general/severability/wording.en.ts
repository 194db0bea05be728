import type { ClauseText } from '../../clause.ts'
import { choose, p } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Severability',
  body: [
    p`If a clause of this Contract is void, revoked or cannot be enforced, the other clauses remain in force.`,
    choose('replacement', {
      negotiated: p`The parties shall agree on a valid clause in its place that comes closest to what was meant.`,
      'closest-valid': p`In its place stands what is valid and comes closest to what was meant.`,
      statutory: p`The law governs the matter in its place.`,
    }),
  ],
  labels: { replacement: 'In its place' },
  help: {
    purpose: 'Keeps the rest of the contract when a clause is void.',
    legalBasis: 'Civil Code arts. 156 (partial invalidity) and 507 (dispute clauses stand by themselves).',
    forClient: 'Keep the right to rescind when a core clause falls.',
    forProvider: 'Agree apart what holds when the price clause falls.',
  },
  findings: {
    'closest-valid-uncertain': 'What “comes closest” is uncertain when it applies by itself, and invites disputes.',
  },
}
