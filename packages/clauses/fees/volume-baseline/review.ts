import type { VolumeBaselineTerms } from '@heqi/terms'
import { compare, fractionOf, isZero } from '@heqi/vocabulary'
import type { Static } from 'typebox'
import type { Offence, ReviewRule } from '../../clause.ts'

type Terms = Static<typeof VolumeBaselineTerms>

const each =
  (test: (entry: Terms[number]) => boolean, property: string) =>
  (terms: Terms): readonly Offence[] =>
    terms.flatMap((entry, index) => (test(entry) ? [{ path: `[${index}].${property}` }] : []))

export const review: readonly ReviewRule<Terms>[] = [
  {
    code: 'reduction-dearer-than-addition',
    severity: 'warning',
    check: each(
      ({ additionalUnitPriceYuan, reducedUnitPriceYuan }) =>
        compare(fractionOf(reducedUnitPriceYuan), fractionOf(additionalUnitPriceYuan)) > 0,
      'reducedUnitPriceYuan',
    ),
  },
  {
    code: 'renegotiation-inside-dead-band',
    severity: 'warning',
    check: each(
      ({ deadBand, renegotiationBand }) =>
        renegotiationBand !== undefined && compare(fractionOf(renegotiationBand), fractionOf(deadBand)) <= 0,
      'renegotiationBand',
    ),
  },
  { code: 'baseline-zero', severity: 'error', check: each(({ baseline }) => isZero(fractionOf(baseline)), 'baseline') },
]
