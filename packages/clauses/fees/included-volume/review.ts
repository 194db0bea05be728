import type { IncludedVolumeTerms } from '@heqi/terms'
import { fractionOf, isZero } from '@heqi/vocabulary'
import type { Static } from 'typebox'
import type { Offence, ReviewRule } from '../../clause.ts'

type Terms = Static<typeof IncludedVolumeTerms>

const each =
  (test: (entry: Terms[number]) => boolean, property: string) =>
  (terms: Terms): readonly Offence[] =>
    terms.flatMap((entry, index) => (test(entry) ? [{ path: `[${index}].${property}` }] : []))

export const review: readonly ReviewRule<Terms>[] = [
  {
    code: 'included-nothing',
    severity: 'warning',
    check: each(({ included }) => isZero(fractionOf(included)), 'included'),
  },
  {
    code: 'overage-free',
    severity: 'warning',
    check: each(({ unitPriceYuan }) => isZero(fractionOf(unitPriceYuan)), 'unitPriceYuan'),
  },
  {
    code: 'minimum-with-carry-over',
    severity: 'note',
    check: each(
      ({ carryOver, minimumChargeYuan }) => carryOver !== 'none' && minimumChargeYuan !== undefined,
      'minimumChargeYuan',
    ),
  },
]
