import type { Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import type { TerminationTerms } from './terms.ts'

const clause = 'change/termination'

/** The termination procedure: notice, final settlement, payment, confirmation; the cases go on record. */
export function meaning({ grounds, notice, settleWithin, payWithin, confirmWithin }: TerminationTerms): Meaning {
  const duty = (action: string, timing: NonNullable<Obligation['timing']>): Obligation => ({
    id: action,
    clause,
    kind: 'duty',
    owner: 'both',
    action,
    timing,
  })
  const after = (event: string, within: TerminationTerms['settleWithin']) => ({ kind: 'after', event, within }) as const
  return {
    obligations: [
      ...(notice ? [duty('announce-end', { kind: 'before', event: 'contract-ended', by: notice })] : []),
      duty('settle-finally', after('contract-ended', settleWithin)),
      ...(payWithin ? [duty('pay-final-balance', after('finally-settled', payWithin))] : []),
      ...(confirmWithin ? [duty('confirm-end', after('handover-completed', confirmWithin))] : []),
    ],
    settings: { [clause]: { grounds } },
  }
}
