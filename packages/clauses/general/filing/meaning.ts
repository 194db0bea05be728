import type { Meaning } from '../../clause.ts'
import type { FilingTerms } from './terms.ts'

/** A duty to file, due after the contract takes effect. */
export const meaning = ({ by, authority, within }: FilingTerms): Meaning => ({
  obligations: [
    {
      id: 'file-contract',
      clause: 'general/filing',
      kind: 'duty',
      owner: by,
      action: 'file-contract',
      ...(within === undefined ? {} : { timing: { kind: 'after', event: 'contract-effective', within } }),
      detail: { authority },
    },
  ],
})
