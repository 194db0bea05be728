import { oneOf } from '@heqi/clauses'
import type { Analysis, Sentence } from '../analysis.ts'
import { oncePerAnalysis } from './once-per-analysis.ts'
import { AGENT, CUSTOMER } from './people.ts'
import { withProperWords } from './thesaurus/same-words.ts'

/** Words that say whether, how much, how often or how, and nothing of what it is about. */
const FRAME_WORDS =
  /不(?:得|能|可|应|准|许|予|再|另|(?=[超高低少多大小短长早晚]))|禁止|严禁|应当|必须|可以|允许|有权|要求|需要|超过|超出|[高低多少大小短长早晚]于|至少|至多|最[多少长短高低大小]|[上下]限|限额|封顶|达到|控制|保持|确保|保证(?!金)|之内|每(?:[次人名位个条件单天日月周年席家店通张份户台套笔项班])|单[次个人]|一次|同一|任一|所有|全部|一律|相关|有关|规定|约定|(?<!效|税|汇|利|频)率(?![先领])|合同|协议|项目|工作|情况|双方|标准|比例|期限|数量|总量|金额|额度|结算|计费|计算|计价|收费|计收|计取|组织|部分|完成|完毕|进行|提供|提出|实行|采用|执行|安排|负责|给予|作出|直接|主动|已|立即|及时|统一|自行|人均|每?(?:季度|月度|年度)|每季|时[间长限]|[日月](?=接|均)|收到|下达|其中|之[中上下]|(?<!预|签|续|违|条|节)约|[须应]交|[交缴]纳|接到|以[上下]|人民币|元?整|大写|小写|\d+(?:\.\d+)?|[^\u4e00-\u9fff]/
const FRAME_CHARACTERS =
  '均都各由向对给将把从以按在于与和及或并且但即则后前起内为是有的了其该此本应须需要可得能予再另共计至量'
const FRAME = new RegExp(`(?:${FRAME_WORDS.source}|${oneOf(FRAME_CHARACTERS)})+`)

/** Names of one thing that are so only beside some words and not beside others; all the rest is in the thesaurus. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/并行|并发|同一时间/g, '同时'],
  [/(?<=同时)(?:处理|服务|接)(?=的|会话|客|$)/g, '接待'],
  [/(?<!每)月休(?!息)/g, '休息'],
  [/中断(?!服务)/g, '故障'],
  [/退改签/g, '退票改签'],
]

const ANY_ALIKE = new RegExp(ALIKE.map(([{ source }]) => source).join('|'))

const peopleOf = oncePerAnalysis(
  ({ client, provider }: Analysis) =>
    new RegExp(`${client}|${provider}|${AGENT}|${CUSTOMER}|[坐座]席|客服|人员|顾客`, 'g'),
)

/** The text with one name for each thing. */
export const properly = (text: string): string =>
  withProperWords(
    ANY_ALIKE.test(text) ? ALIKE.reduce((words, [pattern, name]) => words.replace(pattern, name), text) : text,
  )

/** What each sentence says, with one name for each thing. */
const properTexts = oncePerAnalysis(
  ({ sentences }: Analysis): ReadonlyMap<Sentence, string> =>
    new Map(sentences.map((sentence) => [sentence, properly(sentence.text)])),
)
export const properTextOf = (sentence: Sentence, analysis: Analysis): string =>
  properTexts(analysis).get(sentence) ?? sentence.text

/** In how many sentences a pair of characters stands, by whatever name of the thing. */
export const frequencyIn = oncePerAnalysis((analysis: Analysis): ((pair: string) => number) => {
  const known = new Map<string, number>()
  const texts = [...properTexts(analysis).values()]
  return (pair) => {
    const found = known.get(pair) ?? texts.filter((text) => text.includes(pair)).length
    known.set(pair, found)
    return found
  }
})

/** The stretches of a text that tell what it is about, without people, moods and measures. */
export function thingWordsIn(text: string, analysis: Analysis): readonly string[] {
  if (text === '') return []
  return properly(text)
    .replace(peopleOf(analysis), ' ')
    .split(FRAME)
    .filter((word) => word !== '')
}

/** Two characters that stand together. */
export function pairsOf(words: readonly string[]): readonly string[] {
  const pairs = new Set<string>()
  for (const word of words) for (let at = 1; at < word.length; at += 1) pairs.add(word.slice(at - 1, at + 1))
  return [...pairs]
}

/** The characters of the one that the other has not. */
export function besides(one: readonly string[], other: readonly string[]): string {
  const there = other.join('')
  let more = ''
  for (const each of one.join('')) if (!there.includes(each) && !more.includes(each)) more += each
  return more
}

const SHORTEST_THING = 2
const LONG = 3

/** Whether one of two things names all that the other names, but for a character: 鉴定 and 第三方鉴定. */
export function nameOneThing(
  one: readonly string[],
  other: readonly string[],
  most = Number.POSITIVE_INFINITY,
): boolean {
  const [here, there] = [one.join(''), other.join('')]
  if (Math.min(here.length, there.length) < SHORTEST_THING) return false
  const [less, more] = here.length <= there.length ? [one, other] : [other, one]
  const known = pairsOf(more)
  return (
    pairsOf(less).some((pair) => known.includes(pair)) &&
    besides(less, more).length <= (less.join('').length > LONG ? 1 : 0) &&
    besides(more, less).length <= most
  )
}
