import { type Analysis, headAsSentence, type Node, type Sentence } from '../analysis.ts'
import { once } from '../once.ts'
import { atSentence, type Offence, type Rule } from '../rule.ts'

const binds = ({ part }: Node): boolean => part === 'body' || part === 'annexes'

const N = String.raw`(?<![\d.])\d{1,7}(?:\.\d+)?`
const UNIT = '(?:分(?!钟)|%|件|通|单|票|次|张|笔|条|个(?!月|工作日|自然日|日|小时|百分点|季))'
const INCLUSIVE = String.raw`\s*(?:\((?:不)?(?:含|包含)[^()]{0,4}\))?\s*`
const OVER = '(?:及以上|以上)'
const UNDER = '(?:及以下|以下|以内)'
const VARIABLE = String.raw`[^\d。;,<>≤≥=]{1,8}`

/** One step of a scale, by its ends; what lies before the number of a deduction or a payment is no step. */
const STEP = new RegExp(
  [
    `(?<low1>${N})(?<u1>${UNIT})?\\s*(?:≤|<=|<)${VARIABLE}(?:≤|<=|<)\\s*(?<high1>${N})(?<v1>${UNIT})?`,
    `(?<low2>${N})(?<u2>${UNIT})?${INCLUSIVE}(?:(?:及)?以上)?${INCLUSIVE}(?:至|到|-|~|—|–|～)\\s*(?<high2>${N})(?<v2>${UNIT})?`,
    `(?<low3>${N})(?<u3>${UNIT})?${INCLUSIVE}(?:及)?以上[,、]?(?:但|且)?(?:不足|低于|不满|未达到?|小于)\\s*(?<high3>${N})(?<v3>${UNIT})?`,
    `(?:不低于|大于等于|≥|>=)\\s*(?<low4>${N})(?<u4>${UNIT})?[,、]?(?:但|且)?(?:不足|低于|不满|未达到?|小于|<)\\s*(?<high4>${N})(?<v4>${UNIT})?`,
    `(?<low5>${N})(?<u5>${UNIT})?${INCLUSIVE}${OVER}`,
    `(?:不低于|大于等于|达到|超过|≥|>=|>)\\s*(?<low6>${N})(?<u6>${UNIT})`,
    `(?<high7>${N})(?<u7>${UNIT})?${INCLUSIVE}${UNDER}`,
    `(?:低于|不足|不满|小于|≤|<=|<)\\s*(?<high8>${N})(?<u8>${UNIT})`,
  ].join('|'),
  'g',
)
/** What every step holds, whatever its form. */
const IN_UNITS = new RegExp(`\\d${UNIT}`)
const NO_STEP = /(?:扣|扣减|扣除|扣款|支付|按|奖励?|上浮|下浮|系数|加|减)[^\d。;,]{0,6}$/
const METRIC = /[\u4e00-\u9fff]{2,6}(?:率|度)(?!.*[\u4e00-\u9fff]{2,6}(?:率|度))/

type Step = {
  readonly sentence: Sentence
  readonly index: number
  readonly end: number
  readonly low: number
  readonly high: number
  readonly scale: string
}

/** The numbers of the forms of a step, by which its groups are named. */
const FORMS = [1, 2, 3, 4, 5, 6, 7, 8]

function stepsIn(sentence: Sentence): Step[] {
  if (!IN_UNITS.test(sentence.text)) return []
  return [...sentence.text.matchAll(STEP)].flatMap((match) => {
    const groups = match.groups ?? {}
    const form = FORMS.find((each) => groups[`low${each}`] ?? groups[`high${each}`])
    const unit = groups[`v${form}`] ?? groups[`u${form}`]
    const before = sentence.text.slice(0, match.index)
    if (unit === undefined || NO_STEP.test(before)) return []
    const low = Number(groups[`low${form}`] ?? Number.NEGATIVE_INFINITY)
    const high = Number(groups[`high${form}`] ?? Number.POSITIVE_INFINITY)
    const metric = unit === '%' ? (METRIC.exec(before)?.[0] ?? '') : ''
    return low < high
      ? [{ sentence, index: match.index, end: match.index + match[0].length, low, high, scale: `${metric}${unit}` }]
      : []
  })
}

/** What hangs on a step, as one kind of number: 扣5%, 支付95%, 每件3元. */
const EFFECT =
  /(?<kind>扣(?:减|除|款|分|罚)?|支付|按|单价|每[件通单票次张][^\d。;]{0,4})[^\d。;]{0,10}(?<value>\d+(?:\.\d+)?)\s*(?<unit>%|元|分)/
const NOTHING = /不(?:予)?扣|全额(?:支付|结算)/

function effectOf(step: Step, next: Step | undefined): { readonly kind: string; readonly value: number } | undefined {
  const to = next?.sentence === step.sentence ? next.index : step.sentence.text.length
  const words = step.sentence.text.slice(step.end, to)
  const match = EFFECT.exec(words)
  if (match) {
    const { kind = '', value, unit = '' } = match.groups ?? {}
    return { kind: `${kind.charAt(0)}${unit}`, value: Number(value) }
  }
  return NOTHING.test(words) ? { kind: '', value: words.includes('不') ? 0 : 100 } : undefined
}

/** Scales: the steps of one article on one thing, at least three, or two with a price each. */
const scalesOf = once(({ nodes, sentencesIn }: Analysis): Step[][] => {
  const steps = nodes.filter(binds).flatMap((node) => {
    const head = headAsSentence(node)
    return (head ? [head, ...sentencesIn(node).slice(1)] : sentencesIn(node)).flatMap(stepsIn)
  })
  const groups = Map.groupBy(steps, ({ sentence: { node } }) => node.parent ?? node)
  return [...groups.values()].flatMap((group) =>
    [...Map.groupBy(group, ({ scale }) => scale).values()].filter((scale) => {
      const open = (end: 'low' | 'high'): number => scale.filter((step) => !Number.isFinite(step[end])).length
      const arePriced = () => scale.every((step, at) => /每|单/.test(effectOf(step, scale[at + 1])?.kind ?? ''))
      // Several steps open to one side are thresholds, each within the next: 低于90%扣2%，低于85%扣5%.
      return scale.length >= 2 && open('low') <= 1 && open('high') <= 1 && (scale.length >= 3 || arePriced())
    }),
  )
})

const whole = (steps: readonly Step[], data: Offence['data']): Offence[] => {
  const [first, last] = [steps[0], steps.at(-1)]
  return first && last
    ? [{ ...atSentence(first.sentence, first.index, undefined, data), end: last.sentence.place(0, last.end).end }]
    : []
}

const byHeight = (steps: readonly Step[]): Step[] =>
  steps.toSorted((one, other) => one.low - other.low || one.high - other.high)

/** Ends that follow each other: 80至89 and 90. */
const NEXT = 1

/** A value that no step of the scale holds, or that two hold. */
const broken = (analysis: Analysis): Offence[] =>
  scalesOf(analysis).flatMap((scale) => {
    const sorted = byHeight(scale)
    const at = sorted.findIndex((step, index) => {
      const next = sorted[index + 1]
      return next !== undefined && (next.low - step.high > NEXT || next.low < step.high)
    })
    const [below, above] = [sorted[at], sorted[at + 1]]
    if (!below || !above) return []
    const isGap = above.low > below.high
    return whole(scale, {
      from: isGap ? below.high : above.low,
      to: isGap ? above.low : Math.min(below.high, above.high),
      'fault:zh-CN': isGap ? '没有对应的档位' : '同时落入两个档位',
      'fault:en': isGap ? 'fall into no step' : 'fall into two steps',
    })
  })

const rises = (values: readonly number[]): boolean =>
  values.every((value, at) => at === 0 || value >= (values[at - 1] ?? 0))

/** A worse result that costs less than a better one. */
const notMonotone = (analysis: Analysis): Offence[] =>
  scalesOf(analysis).flatMap((scale) => {
    const effects = new Map(scale.map((step, at) => [step, effectOf(step, scale[at + 1])]))
    const inOrder = byHeight(scale).flatMap((step) => effects.get(step) ?? [])
    const kinds = new Set(inOrder.map(({ kind }) => kind).filter((kind) => kind !== ''))
    if (inOrder.length < Math.max(3, scale.length) || kinds.size !== 1) return []
    const values = inOrder.map(({ value }) => value)
    return rises(values) || rises(values.toReversed()) ? [] : whole(scale, { values: values.join('、') })
  })

export const BAND_RULES: readonly Rule[] = [
  { code: 'bands-broken', severity: 'error', check: broken },
  { code: 'bands-not-monotone', severity: 'error', check: notMonotone },
]
