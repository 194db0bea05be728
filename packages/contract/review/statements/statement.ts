import { type Analysis, type Node, type Sentence, topOf } from '../analysis.ts'
import { inBodyAnnexesOrRiders } from '../reading/parts.ts'
import { areOfOtherYears } from '../reading/years.ts'
import { atWords, meet, type Offence } from '../rule.ts'

/** What a sentence says of a matter on which a contract may say only one thing. */
export type Statement = {
  readonly sentence: Sentence
  readonly match: RegExpMatchArray
  /** Which of several like matters: the channel, the party, the metric; empty where it is said of all. */
  readonly on: string
  readonly value: string
  /** What kind of it, where the words tell: of two kinds two things may be said, and each may be one of what is said of all. */
  readonly kind?: string
}

/** A matter: finds what sentences say of it. */
export type Matter = {
  /** Where it is looked for; by default wherever a contract binds, for annexes contradict articles as often as these each other. */
  readonly within?: (node: Node) => boolean
  /** What is said of none in particular holds for each as well: 任何一方提前30日 against 甲方提前60日. */
  readonly isGeneral?: true
  /** Lists of one article say the same of several things in turn; only another article contradicts. */
  readonly isApart?: true
  /** Two values in one sentence contradict as well: 不足10000通的按8000通. */
  readonly isInside?: true
  /** A sentence that none of these may match says nothing of the matter. */
  readonly patterns: readonly RegExp[]
  /** Of another sentence where what is said there completes it: 自生效日起, and the day above. */
  readonly of: (
    sentence: Sentence,
    analysis: Analysis,
  ) => readonly (Omit<Statement, 'sentence'> & Partial<Pick<Statement, 'sentence'>>)[]
}

/** 档期内首次回复放宽至90秒: a rule for some time or case says itself that it departs from the usual one. */
const DEPARTS = /(?:放宽|延长|缩短|收紧|下调|上调|降低|降|提高|调整|增加|减少|加密|恢复|改|变更)(?:至|到|为|成)/
/** So far before its figure: 服务时间调整为8:30至17:00. */
const DEPARTS_AT_MOST = 6
const OCCASION =
  /期(?:间|内)|节|活动|大促|旺季|淡季|高峰|试运行|夜间|故障|停电|突发|紧急|灾|疫|场[合景]|情[形景况]|如|若|遇|的,/

const departs = ({ sentence, match }: Statement): boolean => {
  const before = sentence.text.slice(0, match.index)
  return DEPARTS.test(before.slice(-DEPARTS_AT_MOST) + match[0]) && OCCASION.test(sentence.node.matter + before)
}

/** 基础版, 套餐B, C档: what is offered side by side differs on purpose. */
const OFFER =
  /(?:套餐|方案|版本|档次?|等级|类型?|款)[A-Za-z甲乙丙丁一二三四五\d](?![方\d.])|(?<![A-Za-z])[A-Za-z甲乙丙丁](?:套餐|方案|版|档|类|款|型)|(?:基础|标准|高级|尊享|旗舰|专业|企业|豪华|入门|普通|经济|至尊|黄金|白银|铂金|钻石)(?:版|档|型|套餐|级|款)/g

const offerOf = ({ sentence, match }: Statement): string | undefined => {
  const before = sentence.text.slice(0, match.index)
  return (before.match(OFFER) ?? sentence.node.article.heading.text.match(OFFER))?.at(-1)
}

const isOfOtherOffer = (one: Statement, other: Statement): boolean => {
  const [first, second] = [offerOf(one), offerOf(other)]
  return first !== undefined && second !== undefined && first !== second
}

/** 权重为满意度40%、响应25%: how much each counts, and not what each must reach. */
const WEIGHTS = /(?:权重|比重|占比|分值|占[^,。;]{0,6}(?:得分|总分))[^。;]*$/
const REACHED = /[低少]于|达到?|≥|>=|以上|超过|高于|≤/

/** Whether a share at a place of a sentence is the weight of a metric. */
export const isWeight = ({ text, node }: Sentence, match: { readonly 0: string; readonly index?: number }): boolean =>
  !REACHED.test(match[0]) &&
  match[0].includes('%') &&
  (WEIGHTS.test(text.slice(0, match.index)) || /权重/.test(node.article.heading.text))

const areOfOtherKinds = ({ kind: one }: Statement, { kind: other }: Statement): boolean =>
  !!one && !!other && !one.includes(other) && !other.includes(one)

const until = ({ sentence, match }: Statement): string => sentence.text.slice(0, (match.index ?? 0) + match[0].length)

const oppose = (matter: Matter, one: Statement, other: Statement): boolean =>
  one.value !== other.value &&
  !departs(one) &&
  !departs(other) &&
  !areOfOtherKinds(one, other) &&
  !areOfOtherYears(until(one), until(other)) &&
  !isOfOtherOffer(one, other) &&
  (matter.isInside === true || one.sentence !== other.sentence) &&
  !(matter.isApart && topOf(one.sentence.node) === topOf(other.sentence.node)) &&
  (one.on === other.on || (matter.isGeneral === true && (one.on === '' || other.on === '')))

const offence = (first: Statement, second: Statement): Offence =>
  atWords(second.sentence, second.match, {
    first: first.match[0].trim(),
    article: first.sentence.node.article.number,
    second: second.match[0].trim(),
  })

/**
 * The second of two statements that cannot both hold, once for each thing that the matter is about. Of those that say the same
 * of the same only the first is compared: where it stands in the sentence or article of another, so do those between them.
 */
function contradictionsIn(matter: Matter, statements: readonly Statement[]): Offence[] {
  const told = new Set<string>()
  const earlier = new Map<string, Statement[]>()
  const said = new Set<string>()
  return statements.flatMap((second) => {
    const about = matter.isGeneral ? '' : second.on
    const comparable = earlier.get(about) ?? []
    earlier.set(about, comparable)
    const first = told.has(second.on) ? undefined : comparable.find((each) => oppose(matter, each, second))
    const saying = `${second.on}\n${second.value}\n${second.kind ?? ''}`
    if (!said.has(saying)) comparable.push(second)
    said.add(saying)
    if (first === undefined) return []
    told.add(second.on)
    return [offence(first, second)]
  })
}

const EXAMPLE = /示例|举例|例如|假[设如]|某[年月日]/
/** What comes out of an example with figures of its own is no rule. */
const isExample = (node: Node, text: string): boolean =>
  EXAMPLE.test(text) || /示例|举例/.test(node.article.heading.text)

/** All contradictions of some matters; two matters that meet in the same words tell it once. */
export function contradictions(analysis: Analysis, matters: readonly Matter[]): Offence[] {
  const told: Offence[] = []
  for (const matter of matters) {
    const own = analysis
      .statementsFor(...matter.patterns)
      .filter(({ node, text }) => (matter.within ?? inBodyAnnexesOrRiders)(node) && !isExample(node, text))
    // Said once, nothing is contradicted: its patterns need not be tried.
    if (own.length < 2 && !matter.isInside) continue
    const statements: Statement[] = []
    for (const sentence of own)
      for (const each of matter.of(sentence, analysis))
        if (!isWeight(sentence, each.match)) statements.push({ sentence, ...each })
    const found = contradictionsIn(matter, statements)
    told.push(...found.filter((each) => !told.some((other) => meet(each, other))))
  }
  return told
}
