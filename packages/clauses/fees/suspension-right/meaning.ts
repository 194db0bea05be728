import type { Obligation, SuspensionRightTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'

type Terms = Static<typeof SuspensionRightTerms>

const clause = 'fees/suspension-right'

/** Demand, suspension and restart are steps with dates; the engine excuses the clocks while services are suspended. */
export function meaning(terms: Terms): Meaning {
  const step = (id: string, kind: 'right' | 'duty', event: string, within: Terms['notice']): Obligation => ({
    id,
    clause,
    kind,
    owner: 'provider',
    action: id,
    timing: { kind: 'after', event, within },
  })
  return {
    executable: { [clause]: terms },
    obligations: [
      step('demand-overdue-payment', 'right', 'payment-due', terms.overdue),
      step('suspend-services', 'right', 'overdue-payment-demanded', terms.notice),
      ...(terms.restartWithin ? [step('resume-services', 'duty', 'overdue-payment-made', terms.restartWithin)] : []),
    ],
  }
}
