import type { Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import type { ThirdPartyDutiesTerms } from './terms.ts'

const clause = 'third-party/duties'

/** Reports and acceptance in the third-party case; who supervises and who pays goes on record. */
export function meaning({ supervisor, report, acceptWithin, fees }: ThirdPartyDutiesTerms): Meaning {
  const obligations: readonly (Obligation | undefined)[] = [
    report && {
      id: 'report-third-party-work',
      clause,
      kind: 'duty',
      owner: 'third-party',
      action: 'report-third-party-work',
      timing: { kind: 'every', period: report },
    },
    acceptWithin && {
      id: 'accept-third-party-work',
      clause,
      kind: 'duty',
      owner: 'both',
      action: 'accept-third-party-work',
      timing: { kind: 'after', event: 'third-party-work-completed', within: acceptWithin },
    },
  ]
  return {
    obligations: obligations.filter((obligation) => obligation !== undefined),
    settings: { [clause]: { supervisor, fees } },
  }
}
