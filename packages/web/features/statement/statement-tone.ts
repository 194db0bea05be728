import type { Tone } from '../../shell/state-tag.tsx'

export type StatementState = 'running' | 'draft' | 'issued' | 'disputed' | 'confirmed'

/** A dispute is what may break; a statement that waits for somebody is at risk of nothing but time. */
export function statementTone(state: StatementState): Tone {
  switch (state) {
    case 'confirmed':
      return 'met'
    case 'issued':
      return 'atRisk'
    case 'disputed':
      return 'missed'
    case 'running':
    case 'draft':
      return 'notMeasured'
  }
}
