import type { ClauseText } from '../../clause.ts'
import { choose, p } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Severability',
  body: [
    p`If any provision of this Contract is void, revoked or unenforceable, the validity of the other provisions is not affected.`,
    choose('replacement', {
      negotiated: p`The parties shall agree on a lawful and valid provision in its place that comes closest to the original intention.`,
      'closest-valid': p`It is replaced by the lawful and valid provision that comes closest to the original intention.`,
      statutory: p`The matter is then governed by the law.`,
    }),
  ],
  labels: { replacement: 'In its place' },
  help: {
    purpose: 'Keeps the rest of the contract when a clause is void.',
    legalBasis: 'Civil Code arts. 156 (partial invalidity) and 507 (dispute clauses stand by themselves).',
    forClient:
      'If assessment or penalty clauses fall, agree whether the price falls too; keep the right to rescind when a core clause is void.',
    forProvider:
      'If the price or payment clause falls, services rendered should still be paid at the agreed or market price; say so.',
  },
  findings: {
    'closest-valid-uncertain': {
      problem: 'What “comes closest” is uncertain when it applies by itself, and invites disputes.',
      reason: 'Nobody is named to decide what comes closest.',
      repair: 'Let the parties agree on the replacement.',
    },
  },
}
