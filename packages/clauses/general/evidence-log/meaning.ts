import type { Meaning } from '../../clause.ts'
import { after, obligationsOf } from '../../shared/obligations.ts'
import type { EvidenceLogTerms } from './terms.ts'

const clause = 'general/evidence-log'
const { duty, right } = obligationsOf(clause)

/** What enters the log, who keeps and who cosigns it, and how long entries can be disputed and are kept. */
export function meaning({ keptBy, entries, cosignWithin, objectWithin, keepFor }: EvidenceLogTerms): Meaning {
  const published = 'checkpoint-published'
  const cosigner = keptBy === 'client' ? 'provider' : 'client'
  return {
    settings: { [clause]: { keptBy, entries } },
    obligations: [
      duty(cosigner, 'cosign-checkpoint', after(published, cosignWithin)),
      right('both', 'object-to-entry', after(published, objectWithin), { onSilence: 'accepted' }),
      duty(keptBy, 'keep-log', after('contract-ended', keepFor)),
    ],
  }
}
