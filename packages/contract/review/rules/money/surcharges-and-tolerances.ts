import { AMOUNT, SHARE } from '@heqi/clauses'
import { type Analysis, type Saying, type Sentence, saying, topOf } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { oncePerAnalysis } from '../../reading/once-per-analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'
import { feesUnstated } from './fees-unstated.ts'
import { littleLetBe } from './open-figures.ts'

const EXTRA =
  '(?:加成|附加|额外|超额|超量|加急|追加|溢价|补差|高峰|加收|增量|超时|待工|待命|误工|空置)(?:的)?(?:服务)?(?:费用?|费|款项?|补偿|报酬|费率)'
const CLAIMS = `(?:要求|主张|收取|计收|加收|支付|计付|承担|补偿|索取|给付|另付)`

/** More work than was foreseen, or work at short notice, and the right to more money for it. */
const SURCHARGE = new RegExp(
  `(?:${CLAIMS}[^。;,\\d]{0,24}(?<fee>${EXTRA})|(?<later_fee>${EXTRA})[^。;,\\d]{0,8}由[^。;,\\d]{1,6}(?:承担|支付|负担))(?=[。;,]|$)`,
)

/** 超出预测的话务, 临时加班: what the surcharge is for; two of its characters tell whether another place prices it. */
const REASON = /(?:超出|超过|高于|多于|突破|临时|紧急|加急|夜间|节假日|高峰|待命|待工|误工|空置|加班)[^。;,\d]{0,6}/
const PRICED = new RegExp(`${AMOUNT}|${SHARE}|\\d(?:\\.\\d+)?倍|[一二三两]倍|元\\s*\\/|附件|[_＿]{2,}`)
const pricesByWords = oncePerAnalysis(() => new Map<string, readonly Sentence[]>())
/** The sentences that speak of something and state a figure for it. */
function pricesOf(analysis: Analysis, words: string): readonly Sentence[] {
  const known = pricesByWords(analysis)
  const found =
    known.get(words) ??
    analysis.sentences.filter(
      ({ text, node }) => text.includes(words) && binds(node) && /费|价|元/.test(text) && PRICED.test(text),
    )
  known.set(words, found)
  return found
}
/** Another clause speaks of the same reason and states a figure for it. */
const isPriced = (analysis: Analysis, { sentence }: Saying): boolean => {
  const reason = REASON.exec(sentence.text)?.[0].replace(/的$/, '') ?? ''
  const words = reason.slice(0, 4)
  const fee = new RegExp(EXTRA).exec(sentence.text)?.[0].slice(0, 2) ?? ''
  return pricesOf(analysis, words === '' ? fee : words).some((other) => other !== sentence)
}

/** 超过两人的另算, 增加店铺的，费用另计: on top, and how much is told nowhere. */
const ON_TOP =
  /(?<why>(?:超[过出]|增加|新增|追加|额外|加派|临时|加班|夜班|节假日|外呼|多出|扩[容充]|定制|二次|旺季|淡季|上门|[增补]派|机动|应急|大促)[^。;,]{0,16}?(?:,[^。;,]{0,6}?)?)(?<fee>(?:费用|价格)?(?:另行?(?:计[算费价]?|算|收(?:费|取)?|付费?|结算)|单独(?:计[算费价]|收费|结算)|额外(?:收费|计费|付费)|由[^。;,\d]{1,6}另行?(?:支付|结算|承担)))(?=[。;,)]|$)/
const NOT_SO =
  /不[^。;,]{0,4}(?:另|单独|额外)|另行?[计付收算][^。;,]{0,4}(?:税|息)|协商|报价|同意|实报|凭[票据]|据实|按[^。;,]{2,20}(?:标准|单价|价格|计)/

const onTopUnpriced = (analysis: Analysis): Offence[] =>
  saying(analysis, ON_TOP, binds).flatMap((each) => {
    const { sentence, match } = each
    const { why = '', fee = '' } = match.groups ?? {}
    const around = analysis.sentencesIn(sentence.node).slice(sentence.index, sentence.index + 2)
    const isTold = around.some((other) => PRICED.test(other.text.replace(/^\s*[(（]?[\d.]+[)）、.]?/, '')))
    const own = sentence.text.slice(match.index)
    const word = why.split(',')[0]?.replace(/的$/, '').slice(0, 4) ?? ''
    return isTold || NOT_SO.test(own) || pricesOf(analysis, word).some((other) => other !== sentence)
      ? []
      : [atWords(sentence, match, { fee })]
  })

const surchargeUnpriced = (analysis: Analysis): Offence[] =>
  saying(analysis, SURCHARGE, binds).flatMap((each) => {
    const { sentence, match } = each
    const fee = match.groups?.['fee'] ?? match.groups?.['later_fee'] ?? ''
    const own = sentence.text.slice(sentence.text.lastIndexOf(',', match.index) + 1)
    return PRICED.test(own) || /不得|无权|不予?|另行[约协商]|协商|无需/.test(sentence.text) || isPriced(analysis, each)
      ? []
      : [atWords(sentence, match, { fee })]
  })

const DIFFERENCE = '(?:差异|误差|偏差|出入|差额|差距|不符|相差|浮动)'
const SIZE = '\\d+(?:\\.\\d+)?\\s*(?:%|‰|元|件|通|单|条|个百分点)'
const SMALL = `(?:(?:不超过|未超过|小于|低于|少于|不大于)[^。;,\\d]{0,2}${SIZE}|(?:在|为)?[^。;,\\d]{0,4}${SIZE}(?:以内|之内|以下|范围内))`

/** 误差在2%以内的，不作调整. */
const TOLERATED = new RegExp(
  `${DIFFERENCE}[^。;,\\d]{0,8}?${SMALL}[^。;,]{0,6},?[^。;,]{0,10}(?:不(?:作|予|做|再|另)?(?:予)?(?:调整|处理|追究|扣减|补付|计较|修正|更正|计算)|忽略不计|以[^。;,]{1,12}为准)`,
)
const NOT_ABOVE = /(?:不|未)(?:得|应)?(?:超过|超出|大于|高于)|以内|之内/g
const MORE = '(?:超过|超出|大于|高于)'
const ABOVE = new RegExp(`${DIFFERENCE}[^。;]{0,12}(?:${MORE}|以上|达到)|${MORE}[^。;,]{0,16}${DIFFERENCE}`)

/** In the next words 超过的 is what has just been spoken of. */
const BEYOND = new RegExp(
  `${MORE}[^。;,]{0,10}?(?:的|部分|时)?(?:,|双方|(?:共同)?(?:核查|核对|复核|查明)|由|另行|重新)`,
)

/** Small differences do not count, and nothing is said of larger ones. */
const toleranceWithoutRule = (analysis: Analysis): Offence[] =>
  saying(analysis, TOLERATED, binds).flatMap(({ sentence, match }) => {
    const { node, text, index } = sentence
    const next = analysis.sentencesIn(node)[index + 1]?.text ?? ''
    const behind = `${text.slice(match.index + match[0].length)}${next}`
    const isRuled =
      BEYOND.test(behind.replace(NOT_ABOVE, '')) ||
      saying(analysis, ABOVE, (other) => topOf(other) === topOf(node)).some(
        (each) => each.sentence !== sentence && ABOVE.test(each.sentence.text.replace(NOT_ABOVE, '')),
      )
    return isRuled ? [] : [atWords(sentence, match)]
  })

export const SURCHARGE_AND_TOLERANCE_RULES: readonly Rule[] = [
  {
    code: 'surcharge-unpriced',
    severity: 'warning',
    check: (analysis) => [...surchargeUnpriced(analysis), ...onTopUnpriced(analysis), ...feesUnstated(analysis)],
  },
  { code: 'tolerance-without-rule', severity: 'warning', check: anyOf(toleranceWithoutRule, littleLetBe) },
]
