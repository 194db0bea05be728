import type { Meaning } from '../../clause.ts'
import { figuresOnRecord } from '../../shared/deadlines-and-limits.ts'
import { after, before, calledFor, obligationsOf } from '../../shared/obligations.ts'
import type { RescissionTerms } from './terms.ts'

const clause = 'change/rescission'
const { right } = obligationsOf(clause)

/** The rescission procedure: rights that arise after events, notice before rescission at will, objection. */
export function meaning(terms: RescissionTerms): Meaning {
  const { cure, grounds, overduePayment, warnings, failures, convenience, objection, lapse, deadlines, limits } = terms
  return {
    obligations: calledFor(
      right('both', 'rescind', after('performance-demanded', cure), { id: 'rescind-after-demand' }),
      right('both', 'rescind', undefined, { id: 'rescind-at-once', detail: { grounds } }),
      overduePayment &&
        right('provider', 'rescind', after('payment-due', overduePayment), { id: 'rescind-for-late-payment' }),
      warnings && right('client', 'rescind', undefined, { id: 'rescind-after-warnings', detail: { warnings } }),
      failures && right('client', 'rescind', undefined, { id: 'rescind-over-results', detail: { failures } }),
      convenience?.providerNotice &&
        right('provider', 'rescind', before('contract-rescinded', convenience.providerNotice), {
          id: 'provider-rescinds-at-will',
        }),
      convenience &&
        right(convenience.by, 'rescind', before('contract-rescinded', convenience.notice), { id: 'rescind-at-will' }),
      objection && right('both', 'answer-rescission', after('rescission-notified', objection)),
    ),
    ...figuresOnRecord(clause, { lapse, deadlines, limits }),
  }
}
