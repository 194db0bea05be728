import type { GainshareTerms } from '@heqi/terms'
import { compare, fraction, fractionOf } from '@heqi/vocabulary'
import type { Static } from 'typebox'
import type { ReviewRule } from '../../clause.ts'

type Terms = Static<typeof GainshareTerms>
type Share = { readonly path: string; readonly share: string }

const sharesOf = (result: Terms[number], path: string): readonly Share[] =>
  result.kind === 'stepped-commission'
    ? result.tiers.steps.map(({ share }, index) => ({ path: `${path}.tiers.steps[${index}].share`, share }))
    : [{ path: `${path}.share`, share: result.share }]

/** Where the first step that does not begin above the one before it stands. */
const fallingStep = (result: Terms[number]): number => {
  if (result.kind !== 'stepped-commission') return -1
  const starts = result.tiers.steps.map(({ fromYuan }) => fractionOf(fromYuan ?? '0'))
  return starts.findIndex((start, index) => {
    const before = starts[index - 1]
    return before !== undefined && compare(start, before) <= 0
  })
}

export const review: readonly ReviewRule<Terms>[] = [
  {
    code: 'share-above-half',
    severity: 'warning',
    check: (terms) =>
      terms
        .flatMap((result, index) => sharesOf(result, `[${index}]`))
        .flatMap(({ path, share }) =>
          compare(fractionOf(share), fraction(1n, 2n)) > 0 ? [{ path, data: { share } }] : [],
        ),
  },
  {
    code: 'steps-not-rising',
    severity: 'error',
    check: (terms) =>
      terms.flatMap((result, index) => {
        const step = fallingStep(result)
        return step < 0 ? [] : [{ path: `[${index}].tiers.steps[${step}].fromYuan` }]
      }),
  },
  {
    code: 'no-cap',
    severity: 'note',
    check: (terms) =>
      terms.flatMap(({ capYuan }, index) => (capYuan === undefined ? [{ path: `[${index}].capYuan` }] : [])),
  },
]
