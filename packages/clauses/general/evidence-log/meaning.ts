import type { Meaning } from '../../clause.ts'
import type { EvidenceLogTerms } from './terms.ts'

const clause = 'general/evidence-log'

/** What enters the log, who keeps and who cosigns it, and how long entries can be disputed and are kept. */
export const meaning = ({ keptBy, entries, cosignWithin, objectWithin, keepFor }: EvidenceLogTerms): Meaning => ({
  settings: { [clause]: { keptBy, entries } },
  obligations: [
    {
      id: 'cosign-checkpoint',
      clause,
      kind: 'duty',
      owner: keptBy === 'client' ? 'provider' : 'client',
      action: 'cosign-checkpoint',
      timing: { kind: 'after', event: 'checkpoint-published', within: cosignWithin },
    },
    {
      id: 'object-to-entry',
      clause,
      kind: 'right',
      owner: 'both',
      action: 'object-to-entry',
      timing: { kind: 'after', event: 'checkpoint-published', within: objectWithin },
      onSilence: 'accepted',
    },
    {
      id: 'keep-log',
      clause,
      kind: 'duty',
      owner: keptBy,
      action: 'keep-log',
      timing: { kind: 'after', event: 'contract-ended', within: keepFor },
    },
  ],
})
