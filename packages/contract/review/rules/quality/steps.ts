import { allMatches, parseNumeral } from '@heqi/clauses'
import type { Sentence } from '../../analysis.ts'

export const METRIC_UNITS: ReadonlySet<string> = new Set(['%', '‰', '‱'])

const N = String.raw`(?:(?<![\d.]|\d,)(?:\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.\d+)?|[百千万]分之[一二三四五六七八九十\d]{1,3})`
const UNIT =
  '(?:万元?|元|分(?!钟)|秒|分钟|小时|%|‰|件|通|单|票|次|张|笔|条|人(?![/·每])|个(?!月|工作日|自然日|日|小时|百分点|季))'
const INCLUSIVE = String.raw`\s*(?:\((?:不)?(?:含|包含)[^()]{0,4}\))?\s*`
const OVER = '(?:及以上|以上)'
const UNDER = '(?:及以下|以下|以内)'
const BELOW = '(?:低于|不足|不满|未达到?|不到|小于)'
const VARIABLE = String.raw`[^\d。;,<>≤≥=]{1,8}`

/** One step of a scale, by its ends; what lies before the number of a deduction or a payment is no step. */
export const STEP = new RegExp(
  [
    `(?<low1>${N})(?<u1>${UNIT})?\\s*(?:≤|<=|<)${VARIABLE}(?:≤|<=|<)\\s*(?<high1>${N})(?<v1>${UNIT})?`,
    `(?<low2>${N})(?<u2>${UNIT})?${INCLUSIVE}(?:(?:及)?以上)?${INCLUSIVE}(?:至|到|-|~|—|–|～)\\s*(?<high2>${N})(?<v2>${UNIT})?`,
    `(?<low3>${N})(?<u3>${UNIT})?${INCLUSIVE}(?:及)?以上[,、]?(?:但|且)?${BELOW}\\s*(?<high3>${N})(?<v3>${UNIT})?`,
    `(?:不低于|大于等于|≥|>=)\\s*(?<low4>${N})(?<u4>${UNIT})?[,、]?(?:但|且)?(?:${BELOW}|<)\\s*(?<high4>${N})(?<v4>${UNIT})?`,
    `(?<low5>${N})(?<u5>${UNIT})?${INCLUSIVE}${OVER}`,
    `(?:不低于|大于等于|达到|(?<!不)满|(?<!不|不得|不应)超过|≥|>=|>)\\s*(?<low6>${N})(?<u6>${UNIT})?`,
    `(?<high7>${N})(?<u7>${UNIT})?${INCLUSIVE}${UNDER}`,
    `(?:${BELOW}|≤|<=|<)\\s*(?<high8>${N})(?<u8>${UNIT})?`,
  ].join('|'),
  'g',
)
/** What every step holds, whatever its form: a number with a unit, parts of a whole, a comparison. */
const IN_UNITS = new RegExp(`\\d${UNIT}|分之|[≤≥<>]`)
const COMPARED = /以[上下内]|[至到~—–～≤≥<>-]|[低小大]于|不[足满到]|未达|满|超过/
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
  readonly metric: string
  readonly unit: string
}

/** The numbers of the forms of a step, by which its groups are named. */
const FORMS = [1, 2, 3, 4, 5, 6, 7, 8]

const PARTS: Readonly<Record<string, string>> = { 百: '%', 千: '‰', 万: '‱' }

/** A number of a step with its unit: 30万 and 300000元 are one number, 万分之五 is five of its own unit. */
function endOf(
  number: string | undefined,
  unit: string | undefined,
): readonly [number | undefined, string | undefined] {
  if (number === undefined) return [undefined, undefined]
  const [of = '', parts] = number.split('分之')
  if (parts !== undefined) return [parseNumeral(parts), PARTS[of]]
  const figure = Number(number.replaceAll(',', ''))
  return unit?.startsWith('万') ? [figure * 10_000, '元'] : [figure, unit]
}

/** 得分K对应系数: a score that the steps call by its letter. */
const SCORE_AS_LETTER = /(?:[得评总]分|分数|成绩)\s*[(为用以]{0,2}([A-Z])(?![A-Za-z])/

export function stepsIn(sentence: Sentence): Step[] {
  if (!COMPARED.test(sentence.text) || !IN_UNITS.test(sentence.text)) return []
  const score = SCORE_AS_LETTER.exec(sentence.node.article.body.text)?.[1]
  return allMatches(STEP, sentence.text).flatMap((match) => {
    const groups = match.groups ?? {}
    const form = FORMS.find((each) => groups[`low${each}`] ?? groups[`high${each}`])
    const said = groups[`v${form}`] ?? groups[`u${form}`]
    const before = sentence.text.slice(0, match.index)
    const [low, lowUnit] = endOf(groups[`low${form}`], groups[`u${form}`] ?? said)
    const [high, highUnit] = endOf(groups[`high${form}`], said)
    const isOfScore =
      /[得评总]分|分数/.test(before.slice(-4) + match[0]) ||
      (score !== undefined && `${before.trimEnd().slice(-1)}${match[0]}`.includes(score))
    const unit = highUnit ?? lowUnit ?? (isOfScore ? '分' : undefined)
    if (unit === undefined || NO_STEP.test(before)) return []
    const step = {
      sentence,
      index: match.index,
      end: match.index + match[0].length,
      low: low ?? Number.NEGATIVE_INFINITY,
      high: high ?? Number.POSITIVE_INFINITY,
      isAboveLow: form === 1 ? /^[^<≤]*<(?!=)/.test(match[0]) : /^(?:超过|>(?!=))/.test(match[0]),
      isBelowHigh: OPEN_END.test(match[0]),
      metric: sentence.text.includes('|')
        ? `${sentence.node.article.number} ${sentence.index}`
        : METRIC_UNITS.has(unit)
          ? (METRIC.exec(before)?.[0] ?? '')
          : '',
      unit,
    }
    return step.low < step.high ? [step] : []
  })
}
