import type { Analysis } from '../../analysis.ts'
import { type Bearing, bearingsOf } from '../../reading/bearings.ts'
import { oncePerAnalysis } from '../../reading/once-per-analysis.ts'
import { besides, pairsOf } from '../../reading/thing-words.ts'
import { atSentence, type Offence } from '../../rule.ts'

const SHORTEST_THING = 2
/** So many characters may tell the same thing in other words. */
const LITTLE = 1

/** One names all that the other names: 鉴定费 and 第三方鉴定费. */
function areOneThing(one: Bearing, other: Bearing): boolean {
  const [here, there] = [one.thing.join(''), other.thing.join('')]
  if (Math.min(here.length, there.length) < SHORTEST_THING) return false
  const [less, more] = here.length <= there.length ? [one, other] : [other, one]
  const known = pairsOf(more.thing)
  return (
    pairsOf(less.thing).some((pair) => known.includes(pair)) &&
    besides(less.thing, more.thing).length <= (less.thing.join('').length > 3 ? LITTLE : 0)
  )
}

const isExact = (who: Bearing['who']): boolean => who === 'client' || who === 'provider'

/** 200元以下的由双方分担 behind the rule is meant as its exception. */
const areNeighbours = ({ sentence: one }: Bearing, { sentence: other }: Bearing): boolean =>
  one.node === other.node && Math.abs(one.index - other.index) < 2

function collide(one: Bearing, other: Bearing): boolean {
  if (one.who === other.who || one.sentence === other.sentence || one.isLoss !== other.isLoss) return false
  // Who pays what besides the fee is read with all costs.
  if (!one.isLoss && isExact(one.who) && isExact(other.who)) return false
  if (one.isOfCase !== other.isOfCase || (one.causer && other.causer && one.causer !== other.causer)) return false
  if (one.isPart && other.isPart) return false
  const isException = (one.isPart || other.isPart) && areNeighbours(one, other)
  return !isException && areOneThing(one, other)
}

type Found = { readonly one: Bearing; readonly other: Bearing }

const found = oncePerAnalysis((analysis: Analysis): readonly Found[] => {
  const bearings = bearingsOf(analysis)
  const told = new Set<Bearing>()
  return bearings.flatMap((other, at) => {
    const one = bearings.slice(0, at).find((each) => !told.has(each) && collide(each, other))
    if (one) told.add(one)
    return one ? [{ one, other }] : []
  })
})

const placesOf = (pairs: readonly Found[]): Offence[] =>
  pairs.map(({ one, other: { sentence, from, to } }) =>
    atSentence(sentence, from, to, {
      words: one.sentence.text.slice(one.from, one.to).trim(),
      article: one.sentence.node.article.number,
    }),
  )

const isOfAll = ({ one, other }: Found): boolean => one.isAll || other.isAll

/** A cost or a loss that one place puts on whoever asks for it, or on both, and another on one party for all cases. */
export const borneInTwoWays = (analysis: Analysis): Offence[] => placesOf(found(analysis).filter(isOfAll))

/** The same where one may be meant as the exception of the other. */
export const perhapsBorneInTwoWays = (analysis: Analysis): Offence[] =>
  placesOf(found(analysis).filter((each) => !isOfAll(each)))
