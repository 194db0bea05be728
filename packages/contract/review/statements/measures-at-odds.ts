import type { Analysis } from '../analysis.ts'
import { oncePerAnalysis } from '../reading/once-per-analysis.ts'
import { RECONCILED } from '../reading/reconciled.ts'
import { besides, frequencyIn } from '../reading/thing-words.ts'
import { atSentence, type Offence } from '../rule.ts'
import { type Measure, measuresOf } from './measures.ts'

const COMPATIBLE = 1e-9

const isDeadline = ({ bound, unit }: Measure): boolean => bound === 'within' || (bound === 'most' && unit === 'day')

/** Two figures of one thing of which one rules out the other. */
function exclude(one: Measure, other: Measure): boolean {
  if (Math.abs(one.value - other.value) < COMPATIBLE) return false
  if (one.bound === other.bound) return true
  if (isDeadline(one) && isDeadline(other)) return true
  // A deadline, and how long it takes.
  if (one.bound === 'within' || other.bound === 'within') return false
  const [lower, upper] = one.bound === 'least' || other.bound === 'most' ? [one, other] : [other, one]
  return lower.value > upper.value
}

/** So many characters may tell like things apart where one place says more than the other. */
const LITTLE = 2

/** 贵重行李 is some of what 行李 is. */
const isKind = (words: readonly string[], more: string): boolean =>
  words.some((word) => word.length > more.length && word.startsWith(more))

/** A word in so few sentences tells by itself what is measured: 切换时间. */
const SELDOM = 3
const isToldByOneWord = (one: Measure, other: Measure, analysis: Analysis): boolean =>
  Math.min(one.bare.length, other.bare.length) > 1 &&
  (one.bare.endsWith(other.bare) || other.bare.endsWith(one.bare)) &&
  one.ownKind === other.ownKind &&
  one.condition.length === 0 &&
  other.condition.length === 0 &&
  frequencyIn(analysis)(one.bare.length < other.bare.length ? one.bare : other.bare) <= SELDOM

function areOneThing(one: Measure, other: Measure, analysis: Analysis): 'same' | 'alike' | undefined {
  if (one.by && other.by && one.by !== other.by) return undefined
  if (one.kind !== other.kind) return isToldByOneWord(one, other, analysis) ? 'alike' : undefined
  const [first, second] = [
    [...one.thing, ...one.condition],
    [...other.thing, ...other.condition],
  ]
  const [more, less] = [besides(first, second), besides(second, first)]
  if (more === less) return 'same'
  const isLittle =
    (more === '' || less === '') &&
    more.length + less.length <= LITTLE &&
    !/\d/.test(more + less) &&
    !isKind(first, more || ' ') &&
    !isKind(second, less || ' ')
  return isLittle || isToldByOneWord(one, other, analysis) ? 'alike' : undefined
}

type Found = { readonly one: Measure; readonly other: Measure; readonly isSame: boolean }

/** Who is told three times that a figure is contradicted need not hear of a fourth place. */
const MOST_TOLD = 3

/** Pairs of figures of one thing that rule each other out. */
export const measuredTwice = oncePerAnalysis((analysis: Analysis): readonly Found[] => {
  const earlier = new Map<string, Measure[]>()
  const told = new Map<Measure, number>()
  return measuresOf(analysis)
    .filter(({ sentence }) => !RECONCILED.test(sentence.text))
    .flatMap((other): Found[] => {
      const near = other.pairs.map((pair) => {
        const key = `${other.unit}${pair}`
        const known = earlier.get(key) ?? []
        earlier.set(key, known)
        return known
      })
      const found = firstExcluded(other, near, analysis)
      for (const known of near) known.push(other)
      if (found === undefined) return []
      const times = (told.get(found.one) ?? 0) + 1
      told.set(found.one, times)
      return times > MOST_TOLD ? [] : [found]
    })
})

/** The first of some lists of figures that another one rules out; what stands in several lists is asked once. */
function firstExcluded(other: Measure, lists: readonly (readonly Measure[])[], analysis: Analysis): Found | undefined {
  const asked = new Set<Measure>()
  for (const list of lists)
    for (const one of list) {
      if (asked.has(one)) continue
      asked.add(one)
      const likeness =
        one.sentence !== other.sentence && exclude(one, other) ? areOneThing(one, other, analysis) : undefined
      if (likeness) return { one, other, isSame: likeness === 'same' }
    }
  return undefined
}

const wordsOf = ({ sentence, from, to }: Measure): string => sentence.text.slice(from, to).trim()

/** 同时接待不超过5个会话, and elsewhere 并行会话不超过3个, whatever is measured. */
export const measuresAtOdds = (analysis: Analysis): Offence[] =>
  measuredTwice(analysis).flatMap(({ one, other, isSame }) =>
    isSame
      ? [
          atSentence(other.sentence, other.from, other.to, {
            first: wordsOf(one),
            article: one.sentence.node.article.number,
            second: wordsOf(other),
          }),
        ]
      : [],
  )

/** The same where one place says a little more of what it measures. */
export const measuresPerhapsAtOdds = (analysis: Analysis): Offence[] =>
  measuredTwice(analysis).flatMap(({ one, other, isSame }) =>
    isSame
      ? []
      : [
          atSentence(other.sentence, other.from, other.to, {
            words: wordsOf(one),
            article: one.sentence.node.article.number,
          }),
        ],
  )
