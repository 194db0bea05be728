import type { Analysis } from '../../analysis.ts'
import { type Bearing, bearingsOf } from '../../reading/bearings.ts'
import { oncePerAnalysis } from '../../reading/once-per-analysis.ts'
import { nameOneThing } from '../../reading/thing-words.ts'
import { againstFirst, type Offence } from '../../rule.ts'
import { LOSS_BEARERS } from '../../statements/matters-of-bearers.ts'

const isExact = (who: Bearing['who']): boolean => who === 'client' || who === 'provider'

/** 200元以下的由双方分担 behind the rule is meant as its exception. */
const areNeighbours = ({ sentence: one }: Bearing, { sentence: other }: Bearing): boolean =>
  one.node === other.node && Math.abs(one.index - other.index) < 2

/** Losses whose bearers are compared as values already. */
const isRead = ({ sentence }: Bearing, analysis: Analysis): boolean => LOSS_BEARERS.of(sentence, analysis).length > 0

function collide(one: Bearing, other: Bearing, analysis: Analysis): boolean {
  if (one.who === other.who || one.sentence === other.sentence || one.isLoss !== other.isLoss) return false
  // Who pays what besides the fee is read with all costs.
  if (isExact(one.who) && isExact(other.who) && (!one.isLoss || [one, other].every((each) => isRead(each, analysis))))
    return false
  if (one.isOfCase !== other.isOfCase || (one.causer && other.causer && one.causer !== other.causer)) return false
  if (one.isPart && other.isPart) return false
  const isException = (one.isPart || other.isPart) && areNeighbours(one, other)
  return !isException && nameOneThing(one.thing, other.thing)
}

type Found = { readonly one: Bearing; readonly other: Bearing }

const found = oncePerAnalysis((analysis: Analysis): readonly Found[] => {
  const bearings = bearingsOf(analysis)
  const told = new Set<Bearing>()
  return bearings.flatMap((other, at) => {
    const one = bearings.slice(0, at).find((each) => !told.has(each) && collide(each, other, analysis))
    if (one) told.add(one)
    return one ? [{ one, other }] : []
  })
})

const placesOf = (pairs: readonly Found[]): Offence[] => pairs.map(({ one, other }) => againstFirst(one, other))

const isOfAll = ({ one, other }: Found): boolean => one.isAll || other.isAll

/** A cost or a loss that one place puts on whoever asks for it, or on both, and another on one party for all cases. */
export const borneInTwoWays = (analysis: Analysis): Offence[] => placesOf(found(analysis).filter(isOfAll))

/** The same where one may be meant as the exception of the other. */
export const perhapsBorneInTwoWays = (analysis: Analysis): Offence[] =>
  placesOf(found(analysis).filter((each) => !isOfAll(each)))
