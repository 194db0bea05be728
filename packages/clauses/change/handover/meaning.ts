import type { Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import type { HandoverTerms } from './terms.ts'

const clause = 'change/handover'

/** The handover checklist, certificates, and the client's confirmation. */
export function meaning({ items, within, data, certificateWithin, confirm, transition }: HandoverTerms): Meaning {
  const obligations: readonly (Obligation | undefined)[] = [
    {
      id: 'hand-over',
      clause,
      kind: 'duty',
      owner: 'provider',
      action: 'hand-over',
      timing: { kind: 'after', event: 'contract-ended', within },
      detail: { items, data },
    },
    certificateWithin && {
      id: 'certify-data-disposal',
      clause,
      kind: 'duty',
      owner: 'provider',
      action: 'certify-data-disposal',
      timing: { kind: 'after', event: 'data-disposed', within: certificateWithin },
    },
    confirm && {
      id: 'confirm-handover',
      clause,
      kind: 'duty',
      owner: 'client',
      action: 'confirm-handover',
      timing: { kind: 'after', event: 'handover-list-received', within: confirm.within },
      onSilence: confirm.silence,
    },
    transition && {
      id: 'serve-in-transition',
      clause,
      kind: 'duty',
      owner: 'provider',
      action: 'serve-in-transition',
      timing: { kind: 'after', event: 'contract-ended', within: transition.length },
      detail: { charged: transition.charged },
    },
  ]
  return { obligations: obligations.filter((obligation) => obligation !== undefined) }
}
