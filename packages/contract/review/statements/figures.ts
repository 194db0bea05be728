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

/** What one place says of a subject, where it says one thing: of that very subject, else of what is like it. */
function saidOf(about: string, place: readonly Figure[]): string | undefined {
  const like = place.filter(({ subject }) => isLike(subject, about))
  const same = like.filter(({ subject }) => subject === about)
  return only((same.length > 0 ? same : like).map(({ value }) => value))
}

/** An article, or an annex, with what it says. */
class Place {
  private readonly figures: readonly Figure[]
  private readonly said = new Map<string, string | undefined>()

  constructor(figures: readonly Figure[]) {
    this.figures = figures
  }

  saidOf({ subject }: Figure): string | undefined {
    if (!this.said.has(subject)) this.said.set(subject, saidOf(subject, this.figures))
    return this.said.get(subject)
  }
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
  const byTop = Map.groupBy(figures, ({ sentence }): Node => topOf(sentence.node))
  if (byTop.size < 2 || figures.length > MOST_OF_A_KIND) return []
  const places = new Map(
    [...byTop.values()].flatMap((own) => {
      const place = new Place(own)
      return own.map((figure) => [figure, place] as const)
    }),
  )
  const told = new Set<string>()
  return figures.flatMap((second, at) => {
    const here = places.get(second)
    const first = figures.find((each, before) => {
      const there = places.get(each)
      return (
        before < at &&
        there !== here &&
        differ(each, second) &&
        isLike(each.subject, second.subject) &&
        there?.saidOf(second) === each.value &&
        here?.saidOf(each) === second.value
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
