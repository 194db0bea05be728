import { fold, NUMERAL } from '@heqi/clauses'
import { compare } from '@heqi/vocabulary'
import { type Analysis, type Sentence, saying } from '../../analysis.ts'
import { binds, inBodyOrAnnexes } from '../../reading/parts.ts'
import { type StatedShare, sharesIn } from '../../reading/percentages.ts'
import { atSentence, atWords, doubtful, type Offence, type Rule } from '../../rule.ts'

const METRIC =
  /满意[度率]|首次(?:问题)?解决率|首解率|一次(?:性)?解决率|质检合格率|[\u4e00-\u9fff]{2}(?<!税|利|汇|费|比|流失|离职|流动|投诉|差错|放弃|漏接|故障|缺勤|退单|错误|丢失|破损|参评)率/g
/** What is better the less there is of it. */
const FAILINGS = /(?:投诉|差错|放弃|漏接|故障|缺勤|退单|错误|流失|流动|丢失|破损|超时)率/g
const DEDUCTS = /扣|减|违约金|罚|不达标|不合格|视为违约/

type Mark = { readonly sentence: Sentence; readonly metric: string; readonly share: StatedShare; readonly part: string }

const nameOf = (metric: string): string =>
  metric
    .replace(/^满意率$/, '满意度')
    .replace(/^(?:首次(?:问题)?|一次性?)解决率$/, '首解率')
    .replace(/^(?:接听|应答)率$/, '接通率')

/** Each share that stands behind the name of a metric, be it the heading, with the words between commas around it. */
const marksIn = (sentence: Sentence, metrics: RegExp): Mark[] =>
  sharesIn(sentence.text).flatMap((share) => {
    const heading = sentence.index === 0 && !sentence.isHead ? fold(sentence.node.article.heading.text) : ''
    const metric = [...`${heading}:${sentence.text.slice(0, share.index)}`.matchAll(metrics)].at(-1)?.[0]
    const from = sentence.text.lastIndexOf(',', share.index) + 1
    const end = sentence.text.indexOf(',', share.index)
    const part = sentence.text.slice(from, end < 0 ? undefined : end)
    return metric ? [{ sentence, metric, share, part }] : []
  })

const before = ({ sentence, share }: Mark): string => sentence.text.slice(Math.max(0, share.index - 14), share.index)

const behind = ({ sentence, share }: Mark): string => sentence.text.slice(share.index, share.index + 30)

const PUNISHED = /扣|减[收付]|核减|违约金|罚款?/
const MISSED = /未达标|不达标|未达到(?:目标|上述|约定)|每(?:低|下降|高|超)/
/** Another season, another consequence, another mark beside the target. */
const OF_A_CASE = /试运行|首月|旺季|淡季|大促|高峰|连续|累计|解除|终止|合格[值线]|底线|及格|之间|且不低于|~|至\d/

type Side = { readonly metrics: RegExp; readonly triggers: RegExp; readonly targets: RegExp; readonly milder: -1 | 1 }

/** Words for a metric or for its target may stand between the verb and the figure: 未达到满意度92%的. */
const NAMED = '(?:[\\u4e00-\\u9fff]{0,6}(?:率|满意度)|目标值?|标准|要求|指标)?(?:的)?\\s*$'
const SIDES: readonly Side[] = [
  {
    metrics: METRIC,
    triggers: new RegExp(`(?:(?<!不|不得|不应)低于|不足|未(?:能)?达到?|达不到|未到|不到|不满|没有?达到?)${NAMED}`),
    targets: /(?:不[得应能]?低于|≥|>=|达到?|不[得应能]?少于|目标(?:值)?(?:为|是|:)?|要求(?:为|是|:)?)\s*$/,
    milder: -1,
  },
  {
    metrics: FAILINGS,
    triggers: new RegExp(`(?:(?<!不|不得|不应|不能)(?:超过|高于|超出|大于)|达到)${NAMED}`),
    targets: /(?:不[得应能]?(?:高于|超过|大于)|≤|<=|控制在|目标(?:值)?(?:为|是|:)?|低于)\s*$/,
    milder: 1,
  },
]

function deductedOff(analysis: Analysis, { metrics, triggers, targets, milder }: Side): Offence[] {
  const marks = analysis
    .statementsFor(metrics, targets)
    .flatMap((sentence) => (inBodyOrAnnexes(sentence.node) ? marksIn(sentence, metrics) : []))
  const deducting = marks.filter(
    (mark) => triggers.test(before(mark)) && DEDUCTS.test(behind(mark)) && !OF_A_CASE.test(mark.part),
  )
  if (deducting.length === 0) return []
  const aimed = marks.filter(
    (mark) => targets.test(before(mark)) && !triggers.test(before(mark)) && !DEDUCTS.test(mark.part),
  )
  return [...Map.groupBy(deducting, ({ metric }) => nameOf(metric))].flatMap(([metric, own]) => {
    const target = aimed.filter((each) => nameOf(each.metric) === metric && !OF_A_CASE.test(each.sentence.text))
    const [only] = target
    const first = own.toSorted((one, other) => milder * compare(one.share.value, other.share.value))[0]
    if (!only || !first || target.some(({ share }) => compare(share.value, only.share.value) !== 0)) return []
    const order = milder * compare(first.share.value, only.share.value)
    if (order === 0) return []
    const isMissedElsewhere = saying(analysis, MISSED).some(({ sentence: { text }, sentence }) => {
      const named = text.match(metrics)?.map(nameOf) ?? []
      const isPunished = PUNISHED.test(text) && !OF_A_CASE.test(text)
      const isOfMetric = named.length === 0 || named.includes(metric)
      return isPunished && isOfMetric && !own.some((each) => each.sentence === sentence)
    })
    if (order > 0 && (isMissedElsewhere || OF_A_CASE.test(first.sentence.text))) return []
    const { sentence, share } = first
    const from = Math.max(0, [...sentence.text.slice(0, share.index).matchAll(metrics)].at(-1)?.index ?? 0)
    const place = atSentence(sentence, from, share.index + share.text.length, {
      metric: first.metric,
      target: only.share.text,
      trigger: share.text,
    })
    return [order > 0 && own.length + (MISSED.test(sentence.text) ? 1 : 0) > 1 ? doubtful(place) : place]
  })
}

/** A deduction that sets in above the target, or below it: who lies between the two is punished or free. */
const deductedOffTarget = (analysis: Analysis): Offence[] => SIDES.flatMap((side) => deductedOff(analysis, side))

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
  { code: 'deduction-off-target', severity: 'warning', check: deductedOffTarget },
  { code: 'threshold-idle', severity: 'warning', check: thresholdIdle },
]
