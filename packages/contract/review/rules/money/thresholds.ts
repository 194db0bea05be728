import { AMOUNT, NUMERAL, parseNumeral } from '@heqi/clauses'
import { compare, fraction, fractionOf, multiply, toDecimal } from '@heqi/vocabulary'
import { type Analysis, homeOf, type Node, type Saying, type Sentence, saying } from '../../analysis.ts'
import { amount } from '../../reading/amounts.ts'
import { binds, inBody, inBodyOrAnnexes } from '../../reading/parts.ts'
import { type StatedShare, sharesIn } from '../../reading/percentages.ts'
import { atSentence, atWords, type Offence, type Rule } from '../../rule.ts'

const METRIC =
  /接通率|接听率|接起率|应答率|满意[度率]|首次解决率|一次(?:性)?解决率|质检合格率|好评率|及时率|回复率|准确率/g
const DEDUCTS = /扣|减|违约金|罚/

type Mark = { readonly sentence: Sentence; readonly metric: string; readonly share: StatedShare; readonly part: string }

/** Each share that stands behind the name of a metric, with the words between commas around it. */
const marksIn = (sentence: Sentence): Mark[] =>
  sharesIn(sentence.text).flatMap((share) => {
    const metric = [...sentence.text.slice(0, share.index).matchAll(METRIC)].at(-1)?.[0]
    const from = sentence.text.lastIndexOf(',', share.index) + 1
    const end = sentence.text.indexOf(',', share.index)
    const part = sentence.text.slice(from, end < 0 ? undefined : end)
    return metric ? [{ sentence, metric, share, part }] : []
  })

const before = ({ sentence, share }: Mark): string => sentence.text.slice(Math.max(0, share.index - 8), share.index)

const behind = ({ sentence, share }: Mark): string => sentence.text.slice(share.index, share.index + 30)

const BELOW = /(?<!不)(?:低于|不足|未达到?)/
const MISSED = /未达标|不达标|未达到(?:目标|上述|约定)|每(?:低|下降)/

/** A deduction that sets in above the target: who reaches the target is still punished. */
function deductedAboveTarget(analysis: Analysis): Offence[] {
  const triggers = saying(analysis, BELOW, inBodyOrAnnexes)
    .flatMap(({ sentence }) => marksIn(sentence))
    .filter((mark) => /(?<!不)(?:低于|不足|未达到?)\s*$/.test(before(mark)) && DEDUCTS.test(behind(mark)))
  if (triggers.length === 0) return []
  const targets = analysis
    .sentencesFor(METRIC)
    .flatMap((sentence) => (inBodyOrAnnexes(sentence.node) ? marksIn(sentence) : []))
    .filter((mark) => /(?:不低于|≥|>=|达到?|不少于)\s*$/.test(before(mark)) && !DEDUCTS.test(mark.part))
  return [...Map.groupBy(triggers, ({ metric }) => metric)].flatMap(([metric, own]) => {
    const target = targets.filter((each) => each.metric === metric)
    const [only] = target
    const highest = own.toSorted((one, other) => compare(other.share.value, one.share.value))[0]
    if (!only || !highest || target.some(({ share }) => compare(share.value, only.share.value) !== 0)) return []
    const order = compare(highest.share.value, only.share.value)
    const isOneStep = own.length === 1 && saying(analysis, MISSED).length === 0
    if (order === 0 || (order < 0 && !isOneStep)) return []
    const { sentence, share } = highest
    return [
      atSentence(sentence, Math.max(0, sentence.text.indexOf(metric)), share.index + share.text.length, {
        metric,
        target: only.share.text,
        trigger: share.text,
      }),
    ]
  })
}

const EACH = new RegExp(
  `(?:每(?:个|名|席|位)?(?:客服)?(?:坐席|座席|客服|人员|人)(?:每月|月)|(?:坐席|座席|人员)(?:服务)?(?:月)?单价)[^。;,\\d]{0,8}?(?<sum>${AMOUNT})|(?<slashed>${AMOUNT})\\s*\\/\\s*(?:席|人|名|座席|坐席)\\s*\\/\\s*月`,
)
const SEATS = new RegExp(
  `(?:配置|配备|派驻|安排|共|需)[^。;,\\d]{0,6}?(?<count>${NUMERAL})\\s*(?:个|名|席|位)?(?:客服)?(?:坐席|座席|客服|人(?!次))`,
)
const MONTH = new RegExp(
  `(?:每月|月度?)(?:固定)?(?:服务|外包)?费(?:用)?(?:总额)?(?:合计|共计|总计)?(?:为|:)?\\s*(?<sum>${AMOUNT})`,
)

/** By the article around them, those that are the only ones of it. */
function onlyOnes(analysis: Analysis, pattern: RegExp): ReadonlyMap<Node, Saying> {
  const groups = Map.groupBy(saying(analysis, pattern, inBody), ({ sentence }) => homeOf(sentence))
  return new Map([...groups].flatMap(([home, [only, other]]) => (only && !other ? [[home, only] as const] : [])))
}

/** A price for one, a number of them and a month's fee, in sentences of one article, that do not agree. */
export function seatsDiffer(analysis: Analysis): Offence[] {
  const [eaches, seats, months] = [EACH, SEATS, MONTH].map((pattern) => onlyOnes(analysis, pattern))
  return [...(eaches ?? [])].flatMap(([home, each]) => {
    const [seat, month] = [seats?.get(home), months?.get(home)]
    if (!seat || !month || each.sentence === month.sentence) return []
    const group = analysis.sentences.filter((sentence) => inBody(sentence.node) && homeOf(sentence) === home)
    if (group.some(({ text }) => /班长|组长|主管|质检|管理费|另|绩效|浮动|加/.test(text))) return []
    const price = amount(each.match.groups?.['sum'] ?? each.match.groups?.['slashed'] ?? '')
    const count = parseNumeral(seat.match.groups?.['count'] ?? '')
    const sum = amount(month.match.groups?.['sum'] ?? '')
    if (price === undefined || count === undefined || sum === undefined) return []
    const product = multiply(fractionOf(price), fraction(BigInt(count)))
    return compare(product, fractionOf(sum)) === 0
      ? []
      : [atWords(month.sentence, month.match, { price, count, sum, product: toDecimal(product, 0, 'half-up') })]
  })
}

const UNIT = '(?:小时|通|单|件|次|人|席|个|天|日|分钟|会话)'
const AS_IT_IS = new RegExp(
  `(?:不足|低于|少于|未达到?|不满)\\s*(?<low>${NUMERAL})\\s*${UNIT}(?:的|时|者)?,?(?:按实|据实|按实际)[^。;,]{0,10}(?:结算|计费|支付|计算|付费)[^。;]{0,8}[,;][^。;]{0,10}超[过出]\\s*(?<high>${NUMERAL})\\s*${UNIT}`,
)
const BETWEEN = /(?:至|到|[-—~])\s*\d|之间|介于|以上(?:不足|至)/

/** 不足120小时的据实结算，超过180小时的不计: what do the first words change, and what holds between? */
const thresholdIdle = (analysis: Analysis): Offence[] =>
  saying(analysis, AS_IT_IS, binds).flatMap(({ sentence, match }) =>
    match.groups?.['low'] === match.groups?.['high'] || BETWEEN.test(sentence.text)
      ? []
      : [atWords(sentence, match, { low: match.groups?.['low'] ?? '', high: match.groups?.['high'] ?? '' })],
  )

export const THRESHOLD_RULES: readonly Rule[] = [
  { code: 'deduction-off-target', severity: 'warning', check: deductedAboveTarget },
  { code: 'threshold-idle', severity: 'warning', check: thresholdIdle },
]
