import type { ShareSteps } from '@heqi/terms'
import { compare, type Fraction, fenOfYuan, fractionOf, minimum, multiply, subtract, sum, ZERO } from '@heqi/vocabulary'
import type { Static } from 'typebox'

export type ShareTiers = Static<typeof ShareSteps>

/** The part of an amount that falls into one step, at its share. */
export type SharePart = { readonly partFen: Fraction; readonly aboveFen: Fraction; readonly share: Fraction }

const stepsOf = (tiers: ShareTiers) =>
  tiers.steps.map(({ fromYuan, share }) => ({
    aboveFen: fenOfYuan(fractionOf(fromYuan ?? '0')),
    share: fractionOf(share),
  }))

/** Where the first step begins. */
export const firstStepFen = (tiers: ShareTiers): Fraction => stepsOf(tiers)[0]?.aboveFen ?? ZERO

/**
 * How an amount spreads over steps. `graduated`: each part at the share of its step; `volume`: all of it at the share of the
 * last step that it reaches. What lies below the first step has no part.
 */
export function partsByStep(tiers: ShareTiers, baseFen: Fraction): readonly SharePart[] {
  const steps = stepsOf(tiers)
  if (tiers.kind === 'volume') {
    const reached = steps.findLast(({ aboveFen }) => compare(baseFen, aboveFen) >= 0)
    return reached ? [{ ...reached, partFen: baseFen }] : []
  }
  return steps.flatMap((step, index) => {
    if (compare(baseFen, step.aboveFen) <= 0) return []
    const next = steps[index + 1]?.aboveFen
    const most = next === undefined ? baseFen : minimum(baseFen, next)
    return [{ ...step, partFen: subtract(most, step.aboveFen) }]
  })
}

/** Exact share of all parts. */
export const shareOfParts = (parts: readonly SharePart[]): Fraction =>
  sum(parts.map(({ partFen, share }) => multiply(partFen, share)))
