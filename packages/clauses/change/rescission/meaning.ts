import type { Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import type { RescissionTerms } from './terms.ts'

const clause = 'change/rescission'

/** The rescission procedure: rights that arise after events, notice before rescission at will, objection. */
export function meaning(terms: RescissionTerms): Meaning {
  const { cure, grounds, overduePayment, convenience, objection, lapse } = terms
  const obligations: readonly (Obligation | undefined)[] = [
    {
      id: 'rescind-after-demand',
      clause,
      kind: 'right',
      owner: 'both',
      action: 'rescind',
      timing: { kind: 'after', event: 'performance-demanded', within: cure },
    },
    { id: 'rescind-at-once', clause, kind: 'right', owner: 'both', action: 'rescind', detail: { grounds } },
    overduePayment && {
      id: 'rescind-for-late-payment',
      clause,
      kind: 'right',
      owner: 'provider',
      action: 'rescind',
      timing: { kind: 'after', event: 'payment-due', within: overduePayment },
    },
    convenience && {
      id: 'rescind-at-will',
      clause,
      kind: 'right',
      owner: convenience.by,
      action: 'rescind',
      timing: { kind: 'before', event: 'contract-rescinded', by: convenience.notice },
    },
    objection && {
      id: 'answer-rescission',
      clause,
      kind: 'right',
      owner: 'both',
      action: 'answer-rescission',
      timing: { kind: 'after', event: 'rescission-notified', within: objection },
    },
  ]
  return {
    obligations: obligations.filter((obligation) => obligation !== undefined),
    ...(lapse === undefined ? {} : { settings: { [clause]: { lapse } } }),
  }
}
