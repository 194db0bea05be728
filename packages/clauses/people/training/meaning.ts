import type { Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import type { TrainingTerms } from './terms.ts'

const clause = 'people/training'

/** Training records gate the roster; periodic training and the client's material are duties with dates. */
export function meaning(terms: TrainingTerms): Meaning {
  const { initial, periodic, materialBefore, topics, cost } = terms
  const base = { clause, kind: 'duty' } as const
  const gate: Obligation = {
    id: 'serve-trained',
    clause,
    kind: 'gate',
    owner: 'provider',
    action: 'serve-when-trained',
    detail: initial,
  }
  const train: readonly Obligation[] = periodic
    ? [
        {
          ...base,
          id: 'train-periodically',
          owner: 'provider',
          action: 'train-staff',
          timing: { kind: 'every', period: periodic.every },
          detail: { hours: periodic.hours },
        },
      ]
    : []
  const material: readonly Obligation[] = materialBefore
    ? [
        {
          ...base,
          id: 'hand-over-training-material',
          owner: 'client',
          action: 'hand-over-training-material',
          timing: { kind: 'before', event: 'initial-training-started', by: materialBefore },
        },
      ]
    : []
  return {
    settings: { [clause]: { cost, ...(topics ? { topics } : {}) } },
    obligations: [gate, ...train, ...material],
  }
}
