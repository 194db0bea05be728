import { NUMERAL } from '@heqi/clauses'
import { compare } from '@heqi/vocabulary'
import { type Analysis, type Sentence, saying } from '../../analysis.ts'
import { binds, inBodyOrAnnexes } from '../../reading/parts.ts'
import { type StatedShare, sharesIn } from '../../reading/percentages.ts'
import { atSentence, atWords, type Offence, type Rule } from '../../rule.ts'

const METRIC =
  /满意[度率]|首次解决率|一次(?:性)?解决率|质检合格率|[\u4e00-\u9fff]{2}(?<!税|利|汇|费|比|流失|离职|投诉|差错|放弃|漏接|故障|缺勤|流动)率/g
const DEDUCTS = /扣|减|违约金|罚|不达标|不合格/

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
