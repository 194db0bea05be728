import { allMatches } from '@heqi/clauses'
import { type Analysis, type Saying, type Sentence, saying, topOf } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { binds } from '../../reading/parts.ts'
import { atSentence, atWords, type Offence, type Rule } from '../../rule.ts'
import { sanctionsJoined } from './sanctions-joined.ts'

const FAILED =
  /(?<metric>[\u4e00-\u9fff\d]{0,6}(?:满意度|[\u4e00-\u9fff]{2}率))[^。;]{0,14}?(?:低于|未达|达不到|不足|不达标|不满|每低|每降|高于|超过|每高|每超)[^。;]{0,40}?(?:扣|违约金|罚)[^。;]{0,16}\d/g
/** Not the failure of one month, or not money for it. */
const ANOTHER = /连续|累计|年度|全年|季度|试运行|试用|整改|解除|终止/
const SETTLED =
  /不(?:得|再|予)?(?:重复|累计|并处|叠加)|择[一高重]|[孰从][高重]|只(?:适用|处罚|扣减?)一次|就高|取其一|可以?(?:同时|并处|叠加)(?!执行)|同时适用/

const nameOf = (metric: string): string => /[\u4e00-\u9fff]{2}[率度]$/.exec(metric)?.[0] ?? metric

/** One failure on two lists: points in the one, money in the other, and both are due. */
function chargedTwice(analysis: Analysis): Offence[] {
  const told = analysis
    .sentencesFor(FAILED)
    .filter(({ node, text }) => binds(node) && !ANOTHER.test(text))
    .flatMap((sentence) => allMatches(FAILED, sentence.text).map((match): Saying => ({ sentence, match })))
  if (told.length < 2 || SETTLED.test(analysis.text)) return []
  return [...Map.groupBy(told, ({ match }) => nameOf(match.groups?.['metric'] ?? ''))].flatMap(
    ([metric, [first, ...others]]) => {
      const second = others.find((each) => first && topOf(each.sentence.node) !== topOf(first.sentence.node))
      return first && second
        ? [atWords(second.sentence, second.match, { metric, article: first.sentence.node.article.number })]
        : []
    },
  )
}

const CHARGED = '(?:扣款|扣减|扣除|扣罚|罚款|违约金|赔偿|扣\\s*\\d|罚\\s*\\d)'
/** 每单扣款300元,并计入投诉考核; 除扣减服务费外,另支付违约金. */
const ON_TOP = new RegExp(
  `${CHARGED}[^。;]{0,16}[,;](?:[^。;,]{0,12},)?[^。;,]{0,12}(?:还|另|并)(?:可|应|须|将)[^。;,]{0,12}[再另]行?(?:扣款|扣减|扣除|处罚|罚款|扣罚)|${CHARGED}[^。;]{0,12}[,;](?:并|同时|且|还|另)[^。;]{0,10}(?:计入|纳入|视为)[^。;,]{0,10}(?:考核|不达标|违约|投诉|扣分)|除[^。;,]{0,12}(?:扣减|扣除|扣款|扣罚)[^。;,]{0,30}外,[^。;]{0,14}(?:另|还|并|再)[^。;]{0,12}(?:支付|承担|缴纳)[^。;,]{0,8}(?:违约金|罚款|赔偿金)|(?:不予退还|没收|扣除|不退)[^。;,]{0,6}(?:保证金|押金),(?:并|且|同时)[^。;]{0,24}(?:违约金|罚款)|每[次单件][^。;]{0,8}(?:罚款|扣款|扣)[^。;]{0,8}[,;](?:并|同时|且)[^。;]{0,14}(?:扣款|扣减|扣\\s*\\d|违约金)|${CHARGED}[^。;]{0,24},(?:与|和)[前上]?(?:款|项|述|前款|前项|前述|上款|上项|上述)(?:的)?${CHARGED}(?:可以?)?(?:同时|一并|叠加|合并|并行)(?:适用|执行|计算|扣除|收取)?`,
)
/** It is said which of them holds, or that one is set off against the other. */
const RECKONED = /不重复|择[一高重]|从[高重]|(?<![不互])抵扣|(?<![不互])冲抵|相应扣除|不足以?弥补|不足部分|超出部分/

/** One failure for which two sanctions are due by the same sentence, or the one and the assessment. */
const chargedOnTop = (analysis: Analysis): Offence[] =>
  [...saying(analysis, ON_TOP, binds), ...alsoCharged(analysis), ...sanctionsJoined(analysis)]
    .flatMap(({ sentence, match }) => (RECKONED.test(sentence.text) ? [] : [{ sentence, match }]))
    .filter(({ sentence }, at, all) => all.findIndex((each) => each.sentence === sentence) === at)
    .map(({ sentence, match }) => atWords(sentence, match))

const ALSO = /^\s*(?:并|同时|另|此外)[^。;]{0,24}(?:支付|承担|扣[减除罚])[^。;]{0,12}(?:违约金|罚款|服务费)/
/** 赔偿用户损失；同时支付违约金: the second half of one sanction. */
const alsoCharged = (analysis: Analysis): Saying[] =>
  saying(analysis, ALSO, binds).filter(({ sentence }) => {
    const before = analysis.sentencesIn(sentence.node)[sentence.index - 1]?.text ?? ''
    return /(?:赔偿|扣[减除罚款]|罚款|违约金)[^。;]*;\s*$/.test(before)
  })

/** What happened, before the first comma: 每发生一起服务投诉的. */
const EVENT = /^[^。;,]{8,48}(?=,)/
const IS_EVENT = /每(?:发生|出现)|[的时者]$|(?:投诉|事件|事故|泄[露漏])$/
const IS_DUE = new RegExp(`${CHARGED}[^。;]{0,20}\\d|\\d[^。;]{0,16}${CHARGED}`)
const eventOf = ({ text }: Sentence): string => EVENT.exec(text.replace(/^[\s\d.、()（）]+/, ''))?.[0] ?? ''

/** The same event in the same words, and two sanctions for it in two places. */
function eventChargedTwice(analysis: Analysis): Offence[] {
  if (SETTLED.test(analysis.text)) return []
  const due = analysis.sentences.filter(({ node, text }) => binds(node) && IS_DUE.test(text) && !RECKONED.test(text))
  const events = Map.groupBy(due, eventOf)
  return [...events].flatMap(([event, [first, second]]) =>
    first && second && IS_EVENT.test(event) && first.node !== second.node
      ? [atSentence(second, undefined, undefined, { metric: event, article: first.node.article.number })]
      : [],
  )
}

const FORMULA =
  /(?<metric>[\u4e00-\u9fff]{2,8}[率度])\s*(?:的?计算公式)?\s*(?:=|:|为|是指|指)\s*\(?(?<over>[^÷/=。;,|]{2,24}?)\s*(?:÷|\/|除以|占)\s*(?<under>[^×X*=。;,|]{2,24})/g
/** What is counted out of the whole, by a character of the metric's name. */
const COUNTED: Readonly<Record<string, RegExp>> = {
  接: /接通|接听|接起|已接/,
  应答: /应答/,
  满意: /(?<!不)满意/,
  解决: /(?<!未)解决|办结/,
  合格: /(?<!不)合格/,
  及时: /(?<!不)及时|按时/,
  准确: /准确|正确/,
  投诉: /投诉/,
  差错: /差错|错误/,
  好评: /好评/,
  放弃: /放弃/,
  出勤: /实际?出勤/,
}
const WHOLE = /总|全部|所有|应|呼入量|来电量|抽检量|样本量/

const isWhole = (text: string): boolean => WHOLE.test(text)

/** 接通率=呼入总量÷接通量: a share of more than all. */
const reversed = (analysis: Analysis): Offence[] =>
  analysis.sentencesFor(FORMULA).flatMap((sentence: Sentence) => {
    if (!binds(sentence.node)) return []
    return allMatches(FORMULA, sentence.text).flatMap((match) => {
      const { metric = '', over = '', under = '' } = match.groups ?? {}
      const key = Object.keys(COUNTED).find((each) => metric.includes(each))
      const counted = key === undefined ? undefined : COUNTED[key]
      return counted?.test(under) && !counted.test(over) && isWhole(over) && !isWhole(under.slice(0, 12))
        ? [atWords(sentence, match, { metric })]
        : []
    })
  })

const FOR_REFERENCE =
  /(?:考核|考评|评分|评价|测评|得分|打分|质检|评估)(?:的)?(?:结果|得分|分数|成绩|意见|数据)?[^。;,]{0,8}(?:仅供|仅作(?:为)?|只作(?:为)?|只供)[^。;,]{0,10}参考/
const MONEY_HANGS =
  /(?:考核|考评|评分|测评|得分|打分|质检|评估)[^。;]{0,30}(?:扣[减除罚款]|全额支付|结算|奖励|系数|违约金|支付[^。;,]{0,10}\d)/
const OTHER_RESULT = /试运行|试用|首月|第三方|个人|员工|坐席的|内部/

/** Scores for reference only, by which the fee is reckoned all the same. */
function forReference(analysis: Analysis): Offence[] {
  const only = saying(analysis, FOR_REFERENCE, binds).find(({ sentence: { text } }) => !OTHER_RESULT.test(text))
  if (!only) return []
  const found = saying(analysis, MONEY_HANGS, binds).find(
    ({ sentence }) => sentence !== only.sentence && !OTHER_RESULT.test(sentence.text),
  )
  return found
    ? [atWords(found.sentence, found.match, { words: only.match[0], article: only.sentence.node.article.number })]
    : []
}

export const CHARGED_TWICE_RULES: readonly Rule[] = [
  { code: 'sanction-on-top', severity: 'note', check: chargedOnTop },
  { code: 'failure-charged-twice', severity: 'warning', check: anyOf(chargedTwice, eventChargedTwice) },
  { code: 'formula-reversed', severity: 'error', check: reversed },
  { code: 'assessment-for-reference', severity: 'warning', check: forReference },
]
