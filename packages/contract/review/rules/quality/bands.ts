import { type Analysis, type Sentence, saying } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { law } from '../../legal-basis.ts'
import { oncePerAnalysis } from '../../reading/once-per-analysis.ts'
import { inBodyOrAnnexes } from '../../reading/parts.ts'
import { atSentence, type Offence, type Rule } from '../../rule.ts'
import { levelsOutOfOrder } from './levels-in-order.ts'
import { monthLeftOut } from './ramps.ts'
import { METRIC_UNITS, STEP, type Step, stepsIn } from './steps.ts'
import { thresholdsTurned } from './thresholds-turned.ts'
import { gapBetweenTwo } from './two-steps.ts'

/** 99%至99.5%:2%, a price right behind the step. */
const DIRECT = /^\s*[:|]\s*\d+(?:\.\d+)?\s*(?:%|元|分)/

/** What hangs on a step, as one kind of number: 扣5%, 支付95%, 每件3元. */
const EFFECT =
  /(?<kind>扣(?:减|除|款|分|罚)?|支付|按|单价|每[件通单票次张户席个人家份][^\d。;]{0,4})[^\d。;]{0,10}(?<value>\d+(?:\.\d+)?)\s*(?<unit>%|元|分)/
const NOTHING = /不(?:予)?扣|全额(?:支付|结算)/
const ALL = 100

type Effect = { readonly kind: string; readonly value: number }

function effectOf(step: Step, next: Step | undefined): Effect | undefined {
  const to = next?.sentence === step.sentence ? next.index : step.sentence.text.length
  const words = step.sentence.text.slice(step.end, to)
  const match = EFFECT.exec(words)
  if (match) {
    const { kind = '', value, unit = '' } = match.groups ?? {}
    return { kind: `${kind.charAt(0)}${unit}`, value: Number(value) }
  }
  return NOTHING.test(words) ? { kind: '', value: 0 } : undefined
}

/** 不扣 and 全额支付 beside deductions and payments: nothing is taken, all is paid. */
const inFigures = (effects: readonly Effect[], kind = ''): number[] =>
  effects.map((effect) => (effect.kind === '' && !kind.startsWith('扣') ? ALL : effect.value))

const sameAs =
  (one: Step) =>
  (other: Step): boolean =>
    one.low === other.low && one.high === other.high

/** The steps of one scale: on one metric, which a list names at its first step, and in one unit; each told once. */
function byScale(steps: readonly Step[]): Step[][] {
  let metric = ''
  const named = steps.map((step) => {
    metric = step.metric === '' ? metric : step.metric
    return { step, scale: `${METRIC_UNITS.has(step.unit) ? metric : ''}${step.unit}` }
  })
  return [...Map.groupBy(named, ({ scale }) => scale).values()].map((scale) =>
    scale.map(({ step }) => step).filter((step, at, all) => all.findIndex(sameAs(step)) === at),
  )
}

/** 1.0390分: a factor and the next number of a table whose lines were lost. */
const RUN_TOGETHER = /(?<![\d.])[01]\.\d{4,5}\s*分/

/** Scales: the steps of one article on one thing, at least three, or two with a price each. */
const scalesOf = oncePerAnalysis(({ statementsFor, headOf }: Analysis): Step[][] => {
  /** Its words are those of the heading as well. */
  const isInHead = ({ node, index, isHead }: Sentence): boolean => !isHead && index === 0 && headOf(node) !== undefined
  const steps = statementsFor(STEP).flatMap((sentence) =>
    inBodyOrAnnexes(sentence.node) && !isInHead(sentence) && !RUN_TOGETHER.test(sentence.text) ? stepsIn(sentence) : [],
  )
  const own = Map.groupBy(steps, ({ sentence: { node } }) => node)
  // A paragraph that holds a scale of its own is none of its neighbours' business.
  const groups = Map.groupBy(steps, ({ sentence: { node } }) =>
    (own.get(node)?.length ?? 0) >= 3 ? node : (node.parent ?? node),
  )
  return [...groups.values()].flatMap((group) =>
    byScale(group).flatMap((scale) => (isScale(scale) ? [scale] : firstOf([runsOf(scale), bySentence(scale)]))),
  )
})

const firstOf = (ways: readonly (readonly Step[][])[]): Step[][] =>
  ways.map((groups) => groups.filter(isScale)).find((scales) => scales.length > 0) ?? []

/** A floor or an example beside a tariff is no step of it. */
const bySentence = (steps: readonly Step[]): Step[][] => [...Map.groupBy(steps, ({ sentence }) => sentence).values()]

/** Several steps open to one side are thresholds, each within the next: 低于90%扣2%，低于85%扣5%. */
function isScale(steps: readonly Step[]): boolean {
  const open = (end: 'low' | 'high'): number => steps.filter((step) => !Number.isFinite(step[end])).length
  const arePriced = () =>
    steps.every(
      (step, at) =>
        /每|单|按元/.test(effectOf(step, steps[at + 1])?.kind ?? '') || DIRECT.test(step.sentence.text.slice(step.end)),
    )
  return steps.length >= 2 && open('low') <= 1 && open('high') <= 1 && (steps.length >= 3 || arePriced())
}

/** Steps of one paragraph that other lines stand between: what follows each other without a gap. */
function runsOf(steps: readonly Step[]): Step[][] {
  const runs: Step[][] = []
  for (const step of steps) {
    const run = runs.at(-1)
    const before = run?.at(-1)?.sentence
    const isNext = before?.node === step.sentence.node && step.sentence.index - before.index <= 1
    if (run && isNext) run.push(step)
    else runs.push([step])
  }
  return runs.filter((run) => run.length >= 3)
}

const whole = (steps: readonly Step[], data: Offence['data']): Offence[] => {
  const [first, last] = [steps[0], steps.at(-1)]
  return first && last
    ? [{ ...atSentence(first.sentence, first.index, undefined, data), end: last.sentence.place(0, last.end).end }]
    : []
}

const byHeight = (steps: readonly Step[]): Step[] =>
  steps.toSorted((one, other) => one.low - other.low || one.high - other.high)

/** Ends that follow each other: 80至89 and 90, 89.9 and 90. */
const nextTo = (steps: readonly Step[]): number =>
  Math.max(...steps.map(({ sentence, index, end }) => (/\d\.\d/.test(sentence.text.slice(index, end)) ? 0 : 1))) ||
  A_TENTH
const A_TENTH = 0.11

/** 1%以下, 1%至2%, 3%以上: whose ends meet once have no whole ones between them. */
const isContinuous = (steps: readonly Step[]): boolean =>
  steps.every(({ unit }) => METRIC_UNITS.has(unit)) &&
  steps.some(({ high }) => Number.isFinite(high) && steps.some(({ low }) => low === high))

/** What lies between two steps that follow each other by height: nothing, one value, or a range that none or both hold. */
function faultBetween(step: Step, next: Step, apart: number): 'gap' | 'overlap' | 'point' | undefined {
  if (next.low - step.high > apart) return 'gap'
  const isInBoth = next.low === step.high && next.takesLow && step.takesHigh
  if (next.low < step.high || isInBoth) return 'overlap'
  return next.low === step.high && next.isAboveLow && step.isBelowHigh ? 'point' : undefined
}

/** A value that no step of the scale holds, or that two hold. */
const broken = (analysis: Analysis): Offence[] =>
  scalesOf(analysis).flatMap((scale) => {
    const sorted = byHeight(scale)
    const faults = sorted.slice(1).flatMap((above, at) => {
      const below = sorted[at]
      const fault = below && faultBetween(below, above, isContinuous(scale) ? A_TENTH : nextTo([below, above]))
      return fault ? [{ below, above, fault }] : []
    })
    const [first] = faults
    if (!first) return []
    const { below, above, fault } = first
    const [from, to] = fault === 'overlap' ? [above.low, Math.min(below.high, above.high)] : [below.high, above.low]
    return whole(scale, {
      'range:zh-CN': from === to ? `恰为 ${to}` : `${from} 至 ${to} 之间`,
      'range:en': from === to ? `of exactly ${to}` : `from ${from} to ${to}`,
      'fault:zh-CN': fault === 'overlap' ? '同时落入两个档位' : '没有对应的档位',
      'fault:en': fault === 'overlap' ? 'fall into two steps' : 'fall into no step',
    })
  })

const SCORE = '分'

/** Another place says what the worst results cost: 低于70分的, 不足70分, 70分以下. */
const saysBelow = ({ text }: Analysis, end: number): boolean =>
  new RegExp(
    `(?:低于|不足|不满|未达到?|不到|小于|<|＜)\\s*${end}|${end}\\s*分?(?:[（(][^）)]{0,4}[）)])?(?:及)?以下|(?:不合格|不及格|其余|其他|以下)`,
  ).test(text)

/** 90分以上, 80至89分, 70至79分: who scores less gets what? */
const bottomOpen = (analysis: Analysis): Offence[] =>
  scalesOf(analysis).flatMap((scale) => {
    const [lowest] = byHeight(scale)
    const isScore = scale.length >= 3 && scale.every(({ unit }) => unit === SCORE) && lowest !== undefined
    const hasTop = scale.some(({ high }) => high === Number.POSITIVE_INFINITY || high === FULL_MARKS)
    if (!isScore || !hasTop || !Number.isFinite(lowest.low) || lowest.low < LEAST_SCORE) return []
    return saysBelow(analysis, lowest.low) ? [] : whole(scale, { value: lowest.low })
  })
const FULL_MARKS = 100
/** Nobody scores less by any chance. */
const LEAST_SCORE = 30

/** Scores that come out with decimals: weighted, averaged, taken off by halves. */
const FRACTIONAL =
  /加权|及权重|权重(?:如下|分别|为)|[×xX*]\s*(?:权重|比重|占比)|(?:权重|比重|占比)\s*[×xX*]|∑|平均(?:得?分|值|成绩)|均分|保留[^。;,]{0,6}小数|小数点后|\d\.\d+\s*分/
const ROUNDED = /四舍五入[^。;]{0,8}(?:整数|整分|个位)|取整|舍去小数/

/** 80至89分, 90分以上, of a score with decimals: 89.5 lies in neither. */
function decimalsOpen(analysis: Analysis): Offence[] {
  const scales = scalesOf(analysis).filter((scale) => scale.every(({ unit }) => unit === SCORE))
  const hasDecimals = scales.length > 0 && saying(analysis, FRACTIONAL, inBodyOrAnnexes).length > 0
  if (!hasDecimals || ROUNDED.test(analysis.text)) return []
  return scales.flatMap((scale) => {
    const sorted = byHeight(scale)
    const above = sorted.slice(1).find((step, at) => step.low - (sorted[at]?.high ?? step.low) === 1)
    return above ? whole(scale, { range: `${above.low - 1}–${above.low}` }) : []
  })
}

/** 90分(含)以上: that one says which step the end belongs to. */
const SAYS_WHOSE = /含/

/** 90分以上 and 80至90分: the end belongs to both, and they do not agree. */
const endsShared = (analysis: Analysis): Offence[] =>
  scalesOf(analysis).flatMap((scale) => {
    if (scale.some(({ sentence, index, end }) => SAYS_WHOSE.test(sentence.text.slice(index, end + 4)))) return []
    // Of a tariff that counts each part for itself nothing hangs on its ends.
    if (scale.some(({ sentence: { text } }) => /部分|超出|超额/.test(text))) return []
    const sorted = byHeight(scale)
    const above = sorted.slice(1).find((step, at) => {
      const below = sorted[at]
      // 80分以下 beside 80至90分: the law takes 80 in, nobody else does.
      return below?.high === step.low && Number.isFinite(below.low) && !step.isAboveLow && !below.isBelowHigh
    })
    return above ? whole(scale, { value: above.low }) : []
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
    const values = inFigures(inOrder, [...kinds][0])
    return rises(values) || rises(values.toReversed()) ? [] : whole(scale, { values: values.join('、') })
  })

const ENDS_COUNT = law(
  '《中华人民共和国民法典》第一千二百五十九条：“以上”“以下”“以内”“届满”包括本数，“不满”“超过”“以外”不包括本数。',
  'Civil Code, art. 1259: 以上, 以下 and 以内 include the figure; 不满, 超过 and 以外 leave it out.',
)

export const BAND_RULES: readonly Rule[] = [
  { code: 'bands-broken', severity: 'error', check: anyOf(broken, gapBetweenTwo, monthLeftOut) },
  {
    code: 'bands-not-monotone',
    severity: 'error',
    check: (analysis) => [...notMonotone(analysis), ...thresholdsTurned(analysis), ...levelsOutOfOrder(analysis)],
  },
  { code: 'bands-bottom-open', severity: 'warning', check: bottomOpen },
  { code: 'bands-decimals-open', severity: 'warning', check: decimalsOpen },
  { code: 'bands-end-shared', severity: 'note', legalBasis: ENDS_COUNT, check: endsShared },
]
