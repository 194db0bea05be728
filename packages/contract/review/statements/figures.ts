import { type Node, type Sentence, topOf } from '../analysis.ts'
import { atSentence, type Offence } from '../rule.ts'

/** A number with what it is said of, wherever it stands: in a sentence, in a line of a list, in a row of a table. */
export type Figure = {
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
  /** What must be the same for two figures to be comparable at all: the unit, the season, the language. */
  readonly kind: string
  /** What the figure is of, without the words that every item of its kind bears; empty where it is of all. */
  readonly subject: string
  readonly value: string
}

/** More figures of one kind are a price list of a size that nobody states twice by other names. */
const MOST_OF_A_KIND = 80
/** One character more or less, and it is something else. */
const SHORTEST_NAME = 2

/** 专属坐席 in an order is the 普通话热线专属坐席 of the price list. */
export const isLike = (one: string, other: string): boolean =>
  one === other ||
  (Math.min(one.length, other.length) >= SHORTEST_NAME &&
    (one.startsWith(other) || one.endsWith(other) || other.startsWith(one) || other.endsWith(one)))

const only = (values: Iterable<string>): string | undefined => {
  const [first, ...others] = new Set(values)
  return others.length === 0 ? first : undefined
}

/** What one place says of the subject of a figure, where it says one thing: of that very subject, else of what is like it. */
function saidOf(figure: Figure, place: readonly Figure[]): string | undefined {
  const like = place.filter(({ subject }) => isLike(subject, figure.subject))
  const same = like.filter(({ subject }) => subject === figure.subject)
  return only((same.length > 0 ? same : like).map(({ value }) => value))
}

/** 除订单另有约定外: what an article states until another says otherwise. */
const GIVES_WAY = /默认|缺省|除[^。;,]{0,12}另有|(?:没有|未)(?:另行)?(?:约定|规定)[^。;,]{0,4}时/

const givesWay = ({ sentence: { node } }: Figure): boolean =>
  GIVES_WAY.test(node.article.body.text) || GIVES_WAY.test(node.article.heading.text)

const wordsOf = ({ sentence, from, to }: Figure): string => sentence.text.slice(from, to).trim()

const offence = (first: Figure, second: Figure): Offence =>
  atSentence(second.sentence, second.from, second.to, {
    first: wordsOf(first),
    article: first.sentence.node.article.number,
    second: wordsOf(second),
  })

type Differ = (one: Figure, other: Figure) => boolean

function disagreementsOfAKind(figures: readonly Figure[], differ: Differ): Offence[] {
  const places = Map.groupBy(figures, ({ sentence }): Node => topOf(sentence.node))
  if (places.size < 2 || figures.length > MOST_OF_A_KIND) return []
  const told = new Set<string>()
  return figures.flatMap((second, at) => {
    const here = places.get(topOf(second.sentence.node)) ?? []
    const first = figures.slice(0, at).find((each) => {
      const there = places.get(topOf(each.sentence.node)) ?? []
      return (
        there !== here &&
        differ(each, second) &&
        isLike(each.subject, second.subject) &&
        saidOf(second, there) === each.value &&
        saidOf(each, here) === second.value
      )
    })
    if (!first || told.has(second.subject) || givesWay(first) || givesWay(second)) return []
    told.add(second.subject)
    return [offence(first, second)]
  })
}

/** Two articles, or an article and an annex, that state one figure of the same thing by two values. */
export const disagreements = (
  figures: readonly Figure[],
  differ: Differ = (one, other) => one.value !== other.value,
): Offence[] =>
  [...Map.groupBy(figures, ({ kind }) => kind).values()].flatMap((alike) => disagreementsOfAKind(alike, differ))
