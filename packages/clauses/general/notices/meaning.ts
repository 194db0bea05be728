import type { Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import type { NoticesTerms } from './terms.ts'

const clause = 'general/notices'

/** The notice register computes from the settings when a notice takes effect. */
export function meaning(terms: NoticesTerms): Meaning {
  const tellAddress: readonly Obligation[] = terms.addressChange
    ? [
        {
          id: 'tell-address-change',
          clause,
          kind: 'duty',
          owner: 'both',
          action: 'tell-address-change',
          timing: { kind: 'after', event: 'address-changed', within: terms.addressChange },
        },
      ]
    : []
  return { settings: { [clause]: terms }, obligations: tellAddress }
}
