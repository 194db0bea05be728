import { type Analysis, type Saying, saying, topOf } from '../../analysis.ts'
import { oncePerAnalysis } from '../../reading/once-per-analysis.ts'
import { binds } from '../../reading/parts.ts'
import { RECONCILED } from '../../reading/reconciled.ts'
import { areOfOtherYears } from '../../reading/years.ts'
import { atWords, type Offence } from '../../rule.ts'

export type Party = 'client' | 'provider'

/** The parties as alternatives of a regular expression. */
export type Names = Pick<Analysis, Party>

/** One of the things that may be said of a topic. */
export type Stance = {
  readonly said: RegExp | ((names: Names) => RegExp)
  /** What makes a condition or an exception of it, or shows that something else is meant. */
  readonly not?: RegExp
  /** What the sentence or a heading above it must be about. */
  readonly about?: RegExp
  /** The party that does it; without one, whoever it is. */
  readonly by?: Party
  /** Its exceptions do not help, for the other stance knows none. */
  readonly isHeldAnyway?: true
}

/** Two stances of which whoever keeps the one breaks the other; a new topic is one more row. */
export type Topic = {
  readonly one: Stance
  readonly other: Stance
  /** They meet only over the same thing: an order, an accident; each by the words for it. */
  readonly on?: Readonly<Record<string, RegExp>>
  /** They meet only where the same party, or anybody, is meant. */
  readonly isSameParty?: true
  /** One sentence and the next rule one matter together. */
  readonly isApart?: true
  /** They meet only in one article, or only in one paragraph, where elsewhere each is about something else. */
  readonly within?: 'article' | 'paragraph'
  /** Grounds by which the two do not meet though the words do. */
  readonly unless?: (one: Saying, other: Saying, analysis: Analysis) => boolean
}

/** 给甲方造成损失 makes the client the one who suffers. */
const NOT_THE_ACTOR = '(?<![给向对与和为使致令经因于受])'
/** The party that demands is the one to whom it is owed. */
const DEMANDS = /(?:要求|主张|请求|追究)[^。;,]{0,4}$/

const OPPOSITE: Readonly<Record<Party, Party>> = { client: 'provider', provider: 'client' }

/** The party whose act the words are; `undefined` where they name neither or both. */
export function actorOf({ sentence, match }: Saying, { client, provider }: Names): Party | undefined {
  const before = sentence.text.slice(0, match.index)
  const named = [...before.matchAll(new RegExp(`${NOT_THE_ACTOR}(?:(?<client>${client})|(?:${provider}))`, 'g'))].at(-1)
  if (!named || /任[何意]?一方|双方|各方|违约方/.test(before.slice(named.index))) return undefined
  const party = named.groups?.['client'] ? 'client' : 'provider'
  return DEMANDS.test(before.slice(named.index)) ? OPPOSITE[party] : party
}

const nameless = /(?!)/

/** The expressions of stances that name the parties: made once for as long as contracts call these alike. */
const made = { names: '', patterns: new Map<Stance, RegExp>() }

function patternOf(stance: Stance, analysis: Analysis): RegExp {
  if (typeof stance.said !== 'function') return stance.said
  const names = `${analysis.client}/${analysis.provider}`
  if (made.names !== names) {
    made.names = names
    made.patterns.clear()
  }
  const pattern = made.patterns.get(stance) ?? stance.said(analysis)
  made.patterns.set(stance, pattern)
  return pattern
}

/** Where each stance is taken: several pairs may hold it against others. */
const taken = oncePerAnalysis((_analysis: Analysis) => new Map<Stance, readonly Saying[]>())

function sought(stance: Stance, analysis: Analysis): Saying[] {
  const { not = nameless, about, by, isHeldAnyway } = stance
  return saying(analysis, patternOf(stance, analysis), binds).filter((each) => {
    const { text, node } = each.sentence
    return (
      !not.test(text) &&
      (isHeldAnyway === true || !RECONCILED.test(text)) &&
      (about === undefined || about.test(`${node.matter}:${text}`)) &&
      (by === undefined || actorOf(each, analysis) === by)
    )
  })
}

export function said(stance: Stance, analysis: Analysis): readonly Saying[] {
  const known = taken(analysis)
  const found = known.get(stance) ?? sought(stance, analysis)
  known.set(stance, found)
  return found
}

const thingsIn = (things: Topic['on'], text: string): readonly string[] =>
  Object.entries(things ?? {}).flatMap(([thing, words]) => (words.test(text) ? [thing] : []))

const overlap = (one: RegExpExecArray, other: RegExpExecArray): boolean =>
  one.index < other.index + other[0].length && other.index < one.index + one[0].length

/** Whether two sayings of a topic are about the same. */
function meet(topic: Topic, one: Saying, other: Saying, analysis: Analysis): boolean {
  const { on, within, isSameParty, isApart, unless } = topic
  const [here, there] = [one.sentence, other.sentence]
  if (here === there && overlap(one.match, other.match)) return false
  if (isApart && here.node === there.node && Math.abs(here.index - there.index) < 2) return false
  if (areOfOtherYears(here.text, there.text)) return false
  if (within === 'paragraph' && here.node !== there.node) return false
  if (within === 'article' && topOf(here.node) !== topOf(there.node)) return false
  if (on && !thingsIn(on, here.text).some((thing) => on[thing]?.test(there.text))) return false
  const [first, second] = isSameParty ? [actorOf(one, analysis), actorOf(other, analysis)] : []
  if (first && second && first !== second) return false
  return unless === undefined || !unless(one, other, analysis)
}

/** What is said there cannot hold beside what was said before. */
export const told = (one: Saying, other: Saying): Offence =>
  atWords(other.sentence, other.match, { words: one.match[0].trim(), article: one.sentence.node.article.number })

/** In the same article, where two rules are most likely about the same. */
const isNear =
  ({ sentence }: Saying) =>
  (other: Saying): boolean =>
    topOf(other.sentence.node) === topOf(sentence.node)

/** The first place of a topic where what is said elsewhere cannot hold as well. */
export function firstOf(topic: Topic, analysis: Analysis): Offence[] {
  const ones = said(topic.one, analysis)
  const others = ones.length === 0 ? [] : said(topic.other, analysis)
  for (const one of ones) {
    const met = others.filter((each) => meet(topic, one, each, analysis))
    const [other] = [...met.filter(isNear(one)), ...met]
    if (other) return [told(one, other)]
  }
  return []
}

/** What the topics find. */
export const atOdds = (analysis: Analysis, topics: readonly Topic[]): Offence[] =>
  topics.flatMap((topic) => firstOf(topic, analysis))
