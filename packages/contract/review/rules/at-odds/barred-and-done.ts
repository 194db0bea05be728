import { allMatches } from '@heqi/clauses'
import type { Analysis, Sentence } from '../../analysis.ts'
import { type Norm, normsOf } from '../../reading/norms.ts'
import { oncePerAnalysis } from '../../reading/once-per-analysis.ts'
import { binds } from '../../reading/parts.ts'
import { AGENT } from '../../reading/people.ts'
import { RECONCILED } from '../../reading/reconciled.ts'
import { besides, frequencyIn, pairsOf, properly, properTextOf, thingWordsIn } from '../../reading/thing-words.ts'
import { actsIn } from '../../reading/verbs.ts'
import { atSentence, type Offence } from '../../rule.ts'

/** What is barred there, sanctioned, foreseen as a breach, asked for by another or made to depend is not done. */
const NOT_DONE =
  /不|未|禁止|严禁|无权|拒绝|扣|罚|违约|赔|违反|泄[露漏]|如|若|发现|擅自|私自|要求|防止|避免|情形|行为|除|辞退|解除|责任|同意|批准|协助|甲方(?:可|有权|应)|记录|转/
/** To take part in it, to take it on. */
const LIGHT = /^(?:承担|从事|开展|参与|介入|代为|再)+/
const CLAUSE = /[^,:。;!?]+/g
const LONGEST_RULE = 160
const FEWEST_PAIRS = 2
const SHORTEST_ACT = 4
/** Where the words of the act join, other words may stand between them elsewhere. */
const SEAMS = 2
/** A pair of characters in so few sentences tells what both are about. */
const SELDOM = 4

/** What is only said to be some of a wider thing: a number plate tells of the car. */
const KINDS: readonly (readonly [RegExp, RegExp])[] = [
  [/车辆信息|车主信息/, /车牌|车型|车架号|行驶证/],
  [/个人信息|隐私|客户信息|身份信息|私人信息/, /姓名|手机号|联系电话|住址|地址|身份证|房号|出生|年龄/],
  [/健康信息|医疗信息|病历|病情/, /诊断|处方|用药|症状|病史|体检/],
  [/财务信息|账户信息|银行信息|支付信息/, /卡号|密码|验证码|账号|余额|开户行/],
  [/薪酬|收入情况/, /工资|薪资|奖金|提成/],
  [/通[讯信]工具|电子设备/, /手机|平板|电脑|对讲机/],
]
type Barred = { readonly bar: Norm; readonly act: readonly string[]; readonly pairs: readonly string[] }

const worker = oncePerAnalysis(({ provider }: Analysis) => new RegExp(`${provider}|${AGENT}|客服|[坐座]席`))

function doneIn(sentence: Sentence, { act, pairs }: Barred, analysis: Analysis): RegExpExecArray | undefined {
  const { text } = sentence
  if (!worker(analysis).test(text) && text.includes(analysis.contract.parties.client[0] ?? '甲方')) return undefined
  return allMatches(CLAUSE, text).find(([clause]) => {
    if (/(?:的|者|(?<!小)时|后)\s*$/.test(clause)) return false
    const words = thingWordsIn(clause, analysis)
    const there = pairsOf(words)
    const common = pairs.filter((pair) => there.includes(pair)).length
    return besides(act, words) === '' && common >= Math.max(FEWEST_PAIRS, pairs.length - SEAMS)
  })
}

/** The same act, of the thing that the ban names before its verb, or of some of the thing. */
function likelyDoneIn(
  sentence: Sentence,
  bar: Norm,
  before: readonly string[],
  kind: RegExp | undefined,
  analysis: Analysis,
): RegExpExecArray | undefined {
  const { text } = sentence
  const isThere = before.some((pair) => properTextOf(sentence, analysis).includes(pair))
  if (kind?.test(text) !== true && !isThere) return undefined
  const acts = actsIn(bar.act)
  return allMatches(CLAUSE, text).find(
    ([clause]) =>
      !/(?:的|者|(?<!小)时|后)\s*$/.test(clause) &&
      (kind?.test(clause) === true || (isThere && before.some((pair) => properly(clause).includes(pair)))) &&
      actsIn(clause).some((act) => acts.includes(act)),
  )
}

/** 不得询问患者病情, and 客服先询问患者病情再分诊: barred in one place, and in another simply done. */
export const barredAndDone = (analysis: Analysis): Offence[] => {
  const rules = analysis.sentences.filter(
    ({ node, text }) => binds(node) && text.length <= LONGEST_RULE && !NOT_DONE.test(text) && !text.includes('|'),
  )
  const often = frequencyIn(analysis)
  return normsOf(analysis).flatMap((bar) => {
    const isBar =
      (bar.mood === 'ban' || bar.mood === 'refusal') && bar.act.startsWith(bar.condition) && !bar.isQualified
    if (!isBar || bar.actor === 'client' || bar.actor === 'customer' || RECONCILED.test(bar.sentence.text)) return []
    const act = thingWordsIn(bar.act.replace(LIGHT, ''), analysis)
    const pairs = pairsOf(act)
    const isSeldom = (pair: string): boolean => often(pair) > 1 && often(pair) <= SELDOM
    const isTold = pairs.length >= FEWEST_PAIRS && act.join('').length >= SHORTEST_ACT
    const rare = isTold ? pairs.find(isSeldom) : undefined
    const before = isTold ? [] : pairsOf(thingWordsIn(bar.words.replace(bar.act, ''), analysis)).filter(isSeldom)
    const kind = KINDS.find(([whole]) => whole.test(bar.act))
    if (rare === undefined && before.length === 0 && kind === undefined) return []
    for (const sentence of rules) {
      if (sentence === bar.sentence) continue
      const match =
        (rare !== undefined && properTextOf(sentence, analysis).includes(rare)
          ? doneIn(sentence, { bar, act, pairs }, analysis)
          : undefined) ?? likelyDoneIn(sentence, bar, before, kind?.[1], analysis)
      if (!match) continue
      const words = bar.sentence.text.slice(bar.from, bar.to).trim()
      return [
        atSentence(sentence, match.index, match.index + match[0].trimEnd().length, {
          words,
          article: bar.sentence.node.article.number,
        }),
      ]
    }
    return []
  })
}
