import { allMatches, foldedText, parseNumeral } from '@heqi/clauses'
import type { Sentence } from '../../analysis.ts'

export const METRIC_UNITS: ReadonlySet<string> = new Set(['%', '‰', '‱'])

const THING =
  '(?:件|通|单|票|次|张|笔|条|户|席(?!位)|家|份|例|台|辆|间|人次|人(?![/·每])|个(?!月|工作日|自然日|日|小时|百分点|季))'
const UNIT = `(?:万(?:元|${THING})?|元|分(?!钟)|秒|分钟|小时|%|‰|${THING})`
/** 4.6050,001张: a price of two decimals and the next row of a table whose lines are gone. */
const ROW_BEHIND_PRICE = String.raw`(?<=\d\.\d\d)(?=[1-9]\d{0,2},\d{3}(?!\d))`
const IN_WORDS = `[一二两三四五六七八九十][零一二三四五六七八九十百千万]{1,7}(?=${UNIT})`
const N = String.raw`(?:(?:(?<![\d.]|\d,)|${ROW_BEHIND_PRICE})(?:\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.\d+)?|[百千万]分之[一二三四五六七八九十\d]{1,3}|${IN_WORDS})`
/** (含), (不含5000通): whether the end beside it belongs to the step. */
const inclusive = (end: string): string => String.raw`\s*(?:\((?<${end}>不?(?:含|包含))[^()]{0,8}\))?\s*`
const OVER = '(?:及以上|以上)'
const UNDER = '(?:及以下|以下|以内)'
const BELOW = '(?:低于|不足|不满|未达到?|不到|小于)'
const VARIABLE = String.raw`[^\d。;,<>≤≥=]{1,8}`

/** One step of a scale, by its ends; what lies before the number of a deduction or a payment is no step. */
export const STEP = new RegExp(
  [
    `(?<low1>${N})(?<u1>${UNIT})?\\s*(?:≤|<=|<)${VARIABLE}(?:≤|<=|<)\\s*(?<high1>${N})(?<v1>${UNIT})?`,
    `(?<low2>${N})(?<u2>${UNIT})?${inclusive('from2')}(?:(?:及)?以上)?${inclusive('fromToo2')}(?:至|到|-|~|—|–|～)\\s*(?<high2>${N})(?<v2>${UNIT})?${inclusive('to2')}`,
    `(?<low3>${N})(?<u3>${UNIT})?${inclusive('from3')}(?:及)?以上[,、]?(?:但|且)?${BELOW}\\s*(?<high3>${N})(?<v3>${UNIT})?`,
    `(?:不低于|大于等于|(?<!不|不得|不应)超过|(?<!不)满|≥|>=|>)\\s*(?<low4>${N})(?<u4>${UNIT})?[,、]?(?:但|且|至)?(?:${BELOW}|不超过|<)\\s*(?<high4>${N})(?<v4>${UNIT})?`,
    `(?<low5>${N})(?<u5>${UNIT})?${inclusive('from5')}${OVER}${inclusive('fromToo5')}`,
    `(?:不低于|大于等于|达到|(?<!不)满|(?<!不|不得|不应)超过|≥|>=|>)\\s*(?<low6>${N})(?<u6>${UNIT})?`,
    `(?<high7>${N})(?<u7>${UNIT})?${inclusive('to7')}${UNDER}${inclusive('toToo7')}`,
    `(?:${BELOW}|≤|<=|<)\\s*(?<high8>${N})(?<u8>${UNIT})?`,
    `不超过\\s*(?<high9>${N})(?<u9>万?${THING})(?=(?:以内)?的)`,
  ].join('|'),
  'g',
)
/** What every step holds, whatever its form: a number with a unit, parts of a whole, a comparison. */
const IN_UNITS = new RegExp(`[\\d百千万]${UNIT}|分之|[≤≥<>]`)
const COMPARED = /以[上下内]|[至到~—–～≤≥<>-]|[低小大]于|不[足满到]|未达|满|超过/
/** 不足6000通的,按6000通结算; 超过12000件的,应提前告知: beside a tariff, and no step of it. */
const FLOOR = /^[^\d。;]{0,4}(?<floor>\d[\d,]*)[^\d。;]{0,8},?按(?:照)?\s*\k<floor>(?![\d,.])/
const NOTICE = /^[^\d。;]{0,12}(?:提前|及时|事先)[^\d。;]{0,8}(?:告知|通知)/
/** The last end is left out: 不足80分, <75. */
const OPEN_END = new RegExp(`(?:${BELOW}|<(?!=))[^<≤\\d]*${N}${UNIT}?$`)
const NO_STEP = /(?:扣|扣减|扣除|扣款|支付|按|奖励?|上浮|下浮|系数|加|减)[^\d。;,:]{0,6}$/
const METRIC = /[\u4e00-\u9fff]{2,6}(?:率|度)(?!.*[\u4e00-\u9fff]{2,6}(?:率|度))/

export type Step = {
  readonly sentence: Sentence
  readonly index: number
  readonly end: number
  readonly low: number
  readonly high: number
  /** The end itself lies outside, by its sign or by the law: 超过 and 不足 leave it out, 以上 and 以下 take it in (Civil Code, art. 1259). */
  readonly isAboveLow: boolean
  readonly isBelowHigh: boolean
  /** The words say of an end that it lies inside: (含). */
  readonly takesLow: boolean
  readonly takesHigh: boolean
  readonly metric: string
  readonly unit: string
}

/** The numbers of the forms of a step, by which its groups are named. */
const FORMS = [1, 2, 3, 4, 5, 6, 7, 8, 9]

const TEN_THOUSAND = 10_000
const PARTS: Readonly<Record<string, string>> = { 百: '%', 千: '‰', 万: '‱' }

/** A number of a step with its unit: 30万 and 300000元 are one number, 万分之五 is five of its own unit. */
function endOf(
  number: string | undefined,
  unit: string | undefined,
): readonly [number | undefined, string | undefined] {
  if (number === undefined) return [undefined, undefined]
  const [of = '', parts] = number.split('分之')
  if (parts !== undefined) return [parseNumeral(parts), PARTS[of]]
  const figure = /\d/.test(number) ? Number(number.replaceAll(',', '')) : parseNumeral(number)
  return unit?.startsWith('万') ? [(figure ?? 0) * TEN_THOUSAND, unit.slice(1) || '元'] : [figure, unit]
}

/** 得分K对应系数: a score that the steps call by its letter. */
const SCORE_AS_LETTER = /(?:[得评总]分|分数|成绩)\s*[(为用以]{0,2}([A-Z])(?![A-Za-z])/

/** 月工单量(张) above lines that give figures alone, and a price for each. */
const COUNTED_ABOVE = new RegExp(`(?:量|数|人次)\\s*(?:\\(\\s*(?<unit>${THING})\\s*\\))?`)
const PRICED_ABOVE = /单价|价格|费率|元/
const ROW = new RegExp(
  `^[|\\s]*(?:第?[一二三四五六七八九十\\d]档|[A-Z]档?|档位?[一二三四五六])?[|\\s:]*(?:不?超过|[≤≥<>]=?)?\\s*${N}\\s*(?:及?以[上下内]|[~—–～-]|\\(|\\|)`,
)

/** The unit of a table that its head tells, for rows that hold figures alone; of things that it does not name, any. */
function unitAbove({ node, text }: Sentence): string | undefined {
  if (!ROW.test(text)) return undefined
  const head = foldedText(node.article.body)
    .split('\n')
    .find((line) => COUNTED_ABOVE.test(line) && PRICED_ABOVE.test(line) && !/\d/.test(line))
  return head && (COUNTED_ABOVE.exec(head)?.groups?.['unit'] ?? '件')
}

export function stepsIn(sentence: Sentence): Step[] {
  if (!COMPARED.test(sentence.text)) return []
  const isInUnits = IN_UNITS.test(sentence.text)
  const above = isInUnits ? undefined : unitAbove(sentence)
  if (!isInUnits && above === undefined) return []
  const score = SCORE_AS_LETTER.exec(sentence.node.article.body.text)?.[1]
  return allMatches(STEP, sentence.text).flatMap((match) => {
    const groups = match.groups ?? {}
    const form = FORMS.find((each) => groups[`low${each}`] ?? groups[`high${each}`])
    const said = groups[`v${form}`] ?? groups[`u${form}`]
    const before = sentence.text.slice(0, match.index)
    const [low, lowUnit] = endOf(groups[`low${form}`], groups[`u${form}`] ?? said)
    const [high, highUnit] = endOf(groups[`high${form}`], said)
    const [from, to] = ['from', 'to'].map((end) => groups[`${end}${form}`] ?? groups[`${end}Too${form}`])
    const isOfScore =
      /[得评总]分|分数/.test(before.slice(-4) + match[0]) ||
      (score !== undefined && `${before.trimEnd().slice(-1)}${match[0]}`.includes(score))
    const unit = highUnit ?? lowUnit ?? (isOfScore ? '分' : above)
    const isBeside =
      FLOOR.test(sentence.text.slice(match.index)) || NOTICE.test(sentence.text.slice(match.index + match[0].length))
    if (unit === undefined || NO_STEP.test(before) || isBeside) return []
    const step = {
      sentence,
      index: match.index,
      end: match.index + match[0].length,
      low: low ?? Number.NEGATIVE_INFINITY,
      high: high ?? Number.POSITIVE_INFINITY,
      isAboveLow:
        from?.startsWith('不') || (form === 1 ? /^[^<≤]*<(?!=)/.test(match[0]) : /^(?:超过|>(?!=))/.test(match[0])),
      isBelowHigh: to?.startsWith('不') || OPEN_END.test(match[0]),
      takesLow: from !== undefined && !from.startsWith('不'),
      takesHigh: to !== undefined && !to.startsWith('不'),
      metric:
        above === undefined && sentence.text.includes('|')
          ? `${sentence.node.article.number} ${sentence.index}`
          : METRIC_UNITS.has(unit)
            ? (METRIC.exec(before)?.[0] ?? '')
            : '',
      unit,
    }
    return step.low < step.high ? [step] : []
  })
}
