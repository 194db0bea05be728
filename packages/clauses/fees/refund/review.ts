import type { RefundTerms } from '@heqi/terms'
import { compare, fractionOf, ONE } from '@heqi/vocabulary'
import type { Static } from 'typebox'
import type { ReviewRule } from '../../clause.ts'

type Terms = Static<typeof RefundTerms>

export const review: readonly ReviewRule<Terms>[] = [
  {
    code: 'ground-named-twice',
    severity: 'warning',
    check: ({ grounds }) =>
      grounds.flatMap(({ id }, index) =>
        grounds.findIndex((other) => other.id === id) < index ? [{ path: `grounds[${index}]`, data: { id } }] : [],
      ),
  },
  {
    code: 'share-above-whole',
    severity: 'error',
    check: ({ grounds }) =>
      grounds.flatMap(({ share }, index) =>
        share !== undefined && compare(fractionOf(share), ONE) > 0
          ? [{ path: `grounds[${index}].share`, data: { share } }]
          : [],
      ),
  },
  {
    code: 'no-measure',
    severity: 'note',
    check: ({ grounds }) =>
      grounds.flatMap(({ id, share, proRata }, index) =>
        share === undefined && proRata === undefined ? [{ path: `grounds[${index}]`, data: { id } }] : [],
      ),
  },
]
