import type { Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import type { ThirdPartyExitTerms } from './terms.ts'

const clause = 'third-party/exit'

/** The exit procedure: notice, handover, settlement, refund. */
export function meaning({ grounds, notice, handOverWithin, settleWithin, refundWithin }: ThirdPartyExitTerms): Meaning {
  const duty = (action: string, owner: Obligation['owner'], timing: NonNullable<Obligation['timing']>): Obligation => ({
    id: action,
    clause,
    kind: 'duty',
    owner,
    action,
    timing,
  })
  const after = (event: string, within: typeof notice) => ({ kind: 'after', event, within }) as const
  return {
    obligations: [
      duty('announce-third-party-exit', 'both', { kind: 'before', event: 'third-party-left', by: notice }),
      ...(handOverWithin
        ? [duty('hand-over-third-party-work', 'third-party', after('third-party-left', handOverWithin))]
        : []),
      duty('settle-third-party-fees', 'both', after('third-party-left', settleWithin)),
      ...(refundWithin
        ? [duty('refund-third-party-fees', 'third-party', after('third-party-settled', refundWithin))]
        : []),
    ],
    settings: { [clause]: { grounds } },
  }
}
