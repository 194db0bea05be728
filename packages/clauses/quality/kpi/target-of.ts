import type { MetricFormula, Quantity } from '@heqi/terms'
import { fraction, fractionOf, multiply } from '@heqi/vocabulary'
import type { Match } from '../../recognise/match.ts'
import { percentText } from '../../recognise/values.ts'

export const AT_LEAST = '不[得应能可]?(?:低|少|小)于|达到?|高于|大于|超过|保持在?|以上|≥|>='
export const AT_MOST = '不[得应能可]?(?:高|大|超|多)(?:于|过)|小于|低于|少于|控制在|以内|以下|≤|<=?'

/** Metrics of which a smaller value is better, where the text leaves the direction to the reader. */
const LESS_IS_BETTER =
  /^(?:abandonment-rate|average-speed-of-answer|average-first-response|average-reply-time|average-handle-time|complaint-rate|reopen-rate)$/

type Target = { readonly value: string | null; readonly unit: Quantity['unit'] }

const QUANTITY_UNITS: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day'])

/** The value that a promise names, with its unit; `undefined` where it is no value of a metric. */
export function targetOf(match: Match): Target | undefined {
  const share = match.value('share') as string | null | undefined
  if (share === null) return { value: null, unit: 'percent' }
  if (share !== undefined)
    return { value: percentText(multiply(fractionOf(share), fraction(100n))).replace('%', ''), unit: 'percent' }
  const ratio = /服务水平\D{0,6}(\d+)%?\/\d/.exec(match.text)?.[1]
  if (ratio !== undefined) return { value: ratio, unit: 'percent' }
  const points = (match.value('points') ?? match.value('stars')) as string | null | undefined
  if (points !== undefined) return { value: points, unit: 'point' }
  const time = match.value('time') as { readonly value: number | null; readonly unit: string } | null | undefined
  if (!time || !QUANTITY_UNITS.has(time.unit)) return undefined
  return { value: time.value?.toString() ?? null, unit: time.unit as Quantity['unit'] }
}

/** What follows from a value that was missed: `低于90%的，扣当月服务费2%`, `低于35%的批次单价下浮10%`. */
const CONSEQUENCE = /^\s*(?:的|时|,?\s*(?:则|每|扣|罚|视为)|,[^。;,\d]{0,6}(?:有权|可以?(?:书面)?(?:要求|解除|终止)))/

/** `低于90%的,扣…` says that 90 % is the least, `高于5%的,扣…` that 5 % is the most. */
function missedBy(formula: MetricFormula | undefined, match: Match): 'at-least' | 'at-most' | undefined {
  if (!CONSEQUENCE.test(match.passage.text.slice(match.within()[1]))) return undefined
  const how = match.words('how') ?? ''
  const isLess = formula !== undefined && LESS_IS_BETTER.test(formula)
  if (/^(?:低于|小于|少于)$/.test(how) && !isLess) return 'at-least'
  return /^(?:高于|大于|超过)$/.test(how) && isLess ? 'at-most' : undefined
}

const IS_LEAST = new RegExp(`^(?:${AT_LEAST})$|[以之]上$`)
const IS_MOST = new RegExp(`^(?:${AT_MOST})$|[以之][内下]$|内$`)

/** Whether the value is the least or the most, by the words around it, else by the metric. */
/** The lower end of a range: `85%-92%`. */
const FROM = /^\s*(?:-|~|至|到)\s*\d[\d.]*\s*(?:%|分(?!钟))/

export function directionOf(formula: MetricFormula | undefined, match: Match): 'at-least' | 'at-most' {
  const missed = missedBy(formula, match)
  if (missed) return missed
  if (FROM.test(match.passage.text.slice(match.within()[1]))) return 'at-least'
  const how = `${match.words('how') ?? ''}${match.words('after') ?? ''}`.replace(
    /^(?:目标值?|标准值?|达标值?|期望值?|要求)(?:为|:)?\s*/,
    '',
  )
  if (IS_LEAST.test(how)) return 'at-least'
  if (IS_MOST.test(how)) return 'at-most'
  return formula !== undefined && LESS_IS_BETTER.test(formula) ? 'at-most' : 'at-least'
}
