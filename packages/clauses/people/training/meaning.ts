import type { Meaning } from '../../clause.ts'
import { before, calledFor, every, obligationsOf } from '../../shared/obligations.ts'
import type { TrainingTerms } from './terms.ts'

const clause = 'people/training'
const { duty, gate } = obligationsOf(clause)

/** Training records gate the roster; periodic training and the client's material are duties with dates. */
export const meaning = ({ initial, periodic, materialBefore, ...settings }: TrainingTerms): Meaning => ({
  settings: { [clause]: settings },
  obligations: calledFor(
    gate('provider', 'serve-when-trained', undefined, { id: 'serve-trained', detail: initial }),
    periodic &&
      duty('provider', 'train-staff', every(periodic.every), {
        id: 'train-periodically',
        detail: { hours: periodic.hours },
      }),
    materialBefore && duty('client', 'hand-over-training-material', before('initial-training-started', materialBefore)),
  ),
})
