import type { GainshareTerms } from '@heqi/terms'
import { compare, fraction, fractionOf } from '@heqi/vocabulary'
import type { Static } from 'typebox'
import type { ReviewRule } from '../../clause.ts'

type Terms = Static<typeof GainshareTerms>

export const review: readonly ReviewRule<Terms>[] = [
  {
    code: 'share-above-half',
    severity: 'warning',
    check: (terms) =>
      terms.flatMap(({ share }, index) =>
        compare(fractionOf(share), fraction(1n, 2n)) > 0 ? [{ path: `[${index}].share`, data: { share } }] : [],
      ),
  },
  {
    code: 'no-cap',
    severity: 'note',
    check: (terms) =>
      terms.flatMap(({ capYuan }, index) => (capYuan === undefined ? [{ path: `[${index}].capYuan` }] : [])),
  },
]
