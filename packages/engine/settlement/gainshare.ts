import type { GainshareTerms } from '@heqi/terms'
import { compare, type Fraction, fenOfYuan, fractionOf, multiply, ZERO } from '@heqi/vocabulary'
import type { Static } from 'typebox'
import type { Formula, StatementLine } from '../statement.ts'
import { exactLine, formula, noteLine } from './line.ts'
import type { MonthContext } from './month-context.ts'
import { firstStepFen, partsByStep, type SharePart, type ShareTiers, shareOfParts } from './share-steps.ts'
import { quantityOf } from './volume.ts'

type Gainshare = Static<typeof GainshareTerms>[number]

const FROM = { step: 'base-fees', clause: 'fees/gainshare' } as const

const lineId = ({ id }: Gainshare): string => `base-fees/gainshare.${id}`

/** Commission on results or a share of savings: the stated base times its share, or by steps, up to the cap. */
export function settleGainshare(context: MonthContext): readonly StatementLine[] {
  if (context.daysCovered === 0) return []
  return (context.terms['fees/gainshare'] ?? []).map((terms) => {
    const draft = { ...FROM, id: lineId(terms), code: 'gainshare', subject: terms.id } as const
    const stated = quantityOf(context, terms.base)
    if (!stated) return noteLine({ ...draft, formula: formula('not-known', { fact: terms.base }) })
    const cap = terms.capYuan === undefined ? undefined : fenOfYuan(fractionOf(terms.capYuan))
    const { amount, explain, explanations } = resultOf(terms, fenOfYuan(stated.value))
    const reached = cap !== undefined && compare(amount, cap) > 0 ? cap : undefined
    return exactLine(
      {
        ...draft,
        formula: explain(reached),
        sources: [{ kind: 'fact', fact: 'quantities', ids: stated.ids }],
        explanations,
      },
      reached ?? amount,
    )
  })
}

/** What a base yields before the cap, and how it is explained with the cap that holds it, if one does. */
type Result = {
  readonly amount: Fraction
  readonly explain: (cap: Fraction | undefined) => Formula
  readonly explanations: readonly StatementLine[]
}

function resultOf(terms: Gainshare, base: Fraction): Result {
  if (terms.kind === 'stepped-commission') return steppedResult(terms, terms.tiers, base)
  const share = fractionOf(terms.share)
  return {
    amount: multiply(base, share),
    explain: (cap) =>
      cap === undefined ? formula('gainshare', { base, share }) : formula('gainshare.capped', { base, share, cap }),
    explanations: [],
  }
}

function steppedResult(terms: Gainshare, tiers: ShareTiers, base: Fraction): Result {
  const parts = partsByStep(tiers, base)
  const [only] = parts
  if (!only) {
    const above = firstStepFen(tiers)
    return { amount: ZERO, explain: () => formula('gainshare.below-steps', { base, above }), explanations: [] }
  }
  const amount = shareOfParts(parts)
  if (tiers.kind === 'volume') {
    const reached = { base, share: only.share, above: only.aboveFen }
    return {
      amount,
      explain: (cap) =>
        cap === undefined
          ? formula('gainshare.volume', reached)
          : formula('gainshare.volume.capped', { ...reached, cap }),
      explanations: [],
    }
  }
  const spread = { base, steps: parts.length }
  return {
    amount,
    explain: (cap) =>
      cap === undefined
        ? formula('gainshare.graduated', spread)
        : formula('gainshare.graduated.capped', { ...spread, cap }),
    explanations: parts.map((part, index) => stepLine(terms, part, index)),
  }
}

const stepLine = (terms: Gainshare, { partFen, aboveFen, share }: SharePart, index: number): StatementLine =>
  exactLine(
    {
      ...FROM,
      id: `${lineId(terms)}/step-${index + 1}`,
      code: 'share-step',
      formula: formula('share-step', { part: partFen, above: aboveFen, share }),
    },
    multiply(partFen, share),
  )
