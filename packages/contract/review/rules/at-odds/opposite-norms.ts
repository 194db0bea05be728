import { type Analysis, homeOf } from '../../analysis.ts'
import { type Mood, type Norm, normsOf } from '../../reading/norms.ts'
import { oncePerAnalysis } from '../../reading/once-per-analysis.ts'
import { AGENT, CUSTOMER } from '../../reading/people.ts'
import { RECONCILED } from '../../reading/reconciled.ts'
import { pairAt } from '../../reading/thesaurus/same-words.ts'
import { properly, properTextOf } from '../../reading/thing-words.ts'
import { actsIn } from '../../reading/verbs.ts'
import { atSentence, type Offence } from '../../rule.ts'

const isHan = (code: number): boolean => code >= 0x4e_00 && code <= 0x9f_ff
const isPair = (text: string, at: number): boolean => isHan(text.charCodeAt(at)) && isHan(text.charCodeAt(at + 1))

function pairsOf(text: string): readonly string[] {
  const pairs: string[] = []
  for (let at = 0; at + 1 < text.length; at += 1) if (isPair(text, at)) pairs.push(text.slice(at, at + 2))
  return pairs
}

/** Pairs of characters that are said of anything, and those that end or begin a word for it. */
const GENERAL =
  /甲方|乙方|丙方|双方|[坐座]席|客服|人员|服务|工作|相关|任何|本合|合同|协议|情况|时间|进行|其他|他人|客户|以上|以下|以内|第三|三方|按照|根据|要求|标准|确认|书面|提供|使用|处理|负责|承担|责任|费用|规定|约定|[的了在与和或及等其该此本以由对向将把按从为并且被给所者每各不可应须得]/

/** Next to each other two rules are about one matter; far apart the words must be rare. */
const FREQUENT_NEAR = 0.1
const FREQUENT_FAR = 1 / 60
const RARE = 4
/** A word that is hardly said but in these two rules. */
const SELDOM = 3

const NEGATIVE: ReadonlySet<Mood> = new Set(['ban', 'refusal', 'away', 'secret'])

type Words = { readonly norm: Norm; readonly pairs: readonly string[]; readonly acts: readonly string[] }

const PREPOSITION = /[对向以将把为凭在从给因按由与和]/

function verbOf(norm: Norm): string | undefined {
  const verb = /^[\u4e00-\u9fff]{2}/.exec(ownPart(norm))?.[0]
  return verb === undefined || PREPOSITION.test(verb) ? undefined : verb
}

/** 登记后转核保岗报价: what is passed on is done by others. */
const PASSED_ON = /(?:^|后|并|、)(?:应|将[^,]{1,8}?)?(?:转(?![账让换移身])|引导|指引)[^,]*/
const ownPart = ({ act, mood }: Norm): string => (NEGATIVE.has(mood) ? act : act.replace(PASSED_ON, ''))

/** The act by its kind, or by the very verb. */
function actsOf(norm: Norm): string[] {
  if (norm.mood === 'secret') return ['tell']
  if (norm.mood === 'away') return ['tell', 'handle']
  return [...actsIn(ownPart(norm)), verbOf(norm) ?? []].flat()
}

/** What a rule is about: its words without the verb and without whoever acts or is served. */
const thingsOf = (norm: Norm, people: RegExp): string[] => [
  ...new Set(pairsOf(properly(norm.words.replace(verbOf(norm) ?? '', ',')).replace(people, ','))),
]

/** Against harm, or to tell of it: 防止泄露, 违反. */
const AGAINST = /防止|避免|防范|杜绝|违反|保密|报告|妥善保管/

const isAdjacent = (one: Norm, other: Norm): boolean => {
  const [here, there] = [one.sentence, other.sentence]
  if (here.node === there.node) return Math.abs(here.index - there.index) < 3
  const [first, second] = [here.node.numbers.at(-1), there.node.numbers.at(-1)]
  return homeOf(here) === homeOf(there) && first !== undefined && second !== undefined && Math.abs(first - second) === 1
}

const OUTSIDE = /第三[方人]|任何|外部|外界|他人|无关/
const RECIPIENT = /[向给对](?<to>[^,。;]{1,8})/

/** To whom, in a word that can be compared. */
function recipientOf({ words, act, mood }: Norm, { client, provider }: Analysis): string | undefined {
  if (mood === 'secret' || OUTSIDE.test(act)) return 'outside'
  const to = RECIPIENT.exec(words)?.groups?.['to'] ?? ''
  if (new RegExp(`^(?:${client}|${provider}|对方)`).test(to)) return 'party'
  return new RegExp(`^${CUSTOMER}`).exec(to)?.[0]
}

/** What may not go outside may well go to the other party. */
function sameRecipient(bar: Norm, free: Norm, analysis: Analysis): boolean {
  const [first, second] = [recipientOf(bar, analysis), recipientOf(free, analysis)]
  if (first === undefined || second === undefined) return true
  return first === second || (first === 'outside' && second !== 'party')
}

/** Whoever is named only as the object of the other rule is no actor. */
const sameActor = (one: Norm, other: Norm): boolean =>
  one.actor === undefined ||
  other.actor === undefined ||
  one.actor === other.actor ||
  other.act.includes(one.actor) ||
  one.act.includes(other.actor)

const common = (one: readonly string[], other: readonly string[]): string[] =>
  one.filter((each) => other.includes(each))

function sameCase({ condition: one }: Norm, { condition: other }: Norm): boolean {
  if (one === '' || other === '') return one === other
  const [first, second] = [pairsOf(properly(one)), pairsOf(properly(other))]
  return common(first, second).length * 2 >= Math.max(1, Math.min(first.length, second.length))
}

/** `未经同意不得告知` bars what is done without leave, so that leave given to all says the opposite. */
const WITHOUT_LEAVE = /未经[^,。;]{1,8}(?:同意|许可|授权|批准)/
const livesWith = (ban: Norm, other: Norm): boolean =>
  other.isQualified || (ban.isQualified && !WITHOUT_LEAVE.test(ban.sentence.text))

const WHERE_TO = /[至到入往](?<where>[^,。;至到入往]{2,10})$/
/** 不得引导缴费至个人账户 bars one way of what is allowed. */
const isNarrower = ({ act }: Norm, { words }: Norm): boolean => {
  const where = WHERE_TO.exec(act)?.groups?.['where']
  return where !== undefined && !pairsOf(where).some((pair) => words.includes(pair))
}

type Opposition = { readonly one: Norm; readonly other: Norm; readonly isCertain: boolean }

/** In how many sentences each pair of characters stands, and what counts as seldom among so many. */
type Frequency = {
  readonly often: (pair: string) => number
  readonly isRare: (pair: string) => boolean
  readonly isUnusual: (pair: string) => boolean
}

function frequencyIn(analysis: Analysis): Frequency {
  const { sentences } = analysis
  const counts = new Map<number, number>()
  for (const sentence of sentences) {
    const text = properTextOf(sentence, analysis)
    const pairs = new Set<number>()
    for (let at = 0; at + 1 < text.length; at += 1) if (isPair(text, at)) pairs.add(pairAt(text, at))
    for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  const often = (pair: string): number => (pair.length === 2 ? counts.get(pairAt(pair, 0)) : undefined) ?? 0
  return {
    often,
    isRare: (pair) => often(pair) <= Math.max(RARE, sentences.length * FREQUENT_FAR),
    isUnusual: (pair) => often(pair) <= Math.max(RARE, sentences.length * FREQUENT_NEAR),
  }
}

/** The rule that bars and the one that allows, where they are about one act and one thing. */
function opposed(one: Words, other: Words, { often, isRare }: Frequency, analysis: Analysis): Opposition | undefined {
  const [bar, free] = [one.norm, other.norm]
  if (bar.sentence === free.sentence || !sameActor(bar, free) || livesWith(bar, free)) return undefined
  const isInCase = !sameCase(bar, free)
  // What is barred always is done in one case: perhaps meant as an exception.
  if (isInCase && (bar.mood !== 'ban' || bar.condition !== '' || free.mood === 'leave')) return undefined
  if (!sameRecipient(bar, free, analysis) || (bar.mood === 'secret' && free.mood !== 'leave')) return undefined
  if (isNarrower(bar, free)) return undefined
  const acts = common(one.acts, other.acts)
  const isNear = isAdjacent(bar, free)
  const things = common(one.pairs, other.pairs).filter((pair) => !acts.includes(pair) && (isNear || isRare(pair)))
  const isWeak = bar.mood !== 'ban' || free.mood === 'share'
  const isVeryAct =
    isNear &&
    bar.actor !== undefined &&
    bar.actor === free.actor &&
    acts.some((act) => act !== '' && !/[a-z]/.test(act) && isRare(act))
  const needed =
    acts.length === 0 ? Infinity : isInCase ? 2 : isVeryAct ? 0 : isNear ? 1 : isWeak && bar.mood !== 'away' ? 3 : 2
  const inBothActs =
    isNear && !isInCase && !isWeak ? common(pairsOf(properly(bar.act)), pairsOf(properly(free.act))) : []
  const isSeldom =
    !isInCase && bar.mood === 'ban' && free.mood === 'leave' && things.some((pair) => often(pair) <= SELDOM)
  if (things.length < needed && !(acts.length > 0 && isSeldom) && inBothActs.length < 3) return undefined
  return {
    one: bar,
    other: free,
    isCertain: acts.length > 0 && !isWeak && !isInCase && !bar.isQualified && bar.actor === free.actor,
  }
}

/** Those of some rules that one may meet: its neighbours, and whatever shares a rare word with it. */
function meetingsAmong(rules: readonly Words[], { isRare }: Frequency): (one: Words) => readonly Words[] {
  const byHome = Map.groupBy(rules, ({ norm }) => homeOf(norm.sentence))
  const byWord = new Map<string, Words[]>()
  for (const rule of rules)
    for (const pair of rule.pairs.filter(isRare)) {
      const known = byWord.get(pair)
      if (known) known.push(rule)
      else byWord.set(pair, [rule])
    }
  const place = new Map(rules.map((rule, index) => [rule, index]))
  return (one) => {
    const near = byHome.get(homeOf(one.norm.sentence))?.filter(({ norm }) => isAdjacent(one.norm, norm)) ?? []
    const far = one.pairs.flatMap((pair) => byWord.get(pair) ?? [])
    return [...new Set([...near, ...far])].toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
  }
}

/** Rules of which the one bars or refuses what the other allows or demands. */
export const oppositions = oncePerAnalysis((analysis: Analysis): readonly Opposition[] => {
  const norms = normsOf(analysis).filter(({ sentence }) => !RECONCILED.test(sentence.text))
  const isNegative = ({ mood }: Norm): boolean => NEGATIVE.has(mood)
  if (!norms.some(isNegative)) return []
  const frequency = frequencyIn(analysis)
  const people = new RegExp(`${analysis.client}|${analysis.provider}|${AGENT}|${CUSTOMER}`, 'g')
  const worded = (norm: Norm): Words => ({
    norm,
    pairs: thingsOf(norm, people).filter((pair) => !GENERAL.test(pair) && frequency.isUnusual(pair)),
    acts: actsOf(norm),
  })
  const free = norms.filter((norm) => !isNegative(norm) && !AGAINST.test(norm.act)).map(worded)
  const meetings = meetingsAmong(free, frequency)
  return norms
    .filter(isNegative)
    .map(worded)
    .flatMap((one) => meetings(one).flatMap((other) => opposed(one, other, frequency, analysis) ?? []))
})

/** Each place once, though two rules bar what it allows. */
const once = (found: readonly Opposition[]): Opposition[] =>
  found.filter(({ other }, index) => !found.slice(0, index).some((each) => each.other.sentence === other.sentence))

const told = ({ one, other }: Opposition): Offence =>
  atSentence(other.sentence, other.from, other.to, {
    words: one.sentence.text.slice(one.from, one.to).trim(),
    article: one.sentence.node.article.number,
  })

/** 不得指导乘客自行开门, and 可以指导乘客开门, whatever the act. */
export const oppositeNorms = (analysis: Analysis): Offence[] =>
  once(oppositions(analysis).filter(({ isCertain }) => isCertain)).map(told)

/** The same where a party is left open, or a rule only tells that something is not done. */
export const perhapsOppositeNorms = (analysis: Analysis): Offence[] =>
  once(oppositions(analysis).filter(({ isCertain }) => !isCertain)).map(told)
