import type { Analysis, Sentence } from '../analysis.ts'
import { oncePerAnalysis } from '../reading/once-per-analysis.ts'
import { binds } from '../reading/parts.ts'
import { RECONCILED } from '../reading/reconciled.ts'
import { clausesOf, FIGURE, valueOf } from './clauses.ts'
import { kindsIn, partyIn } from './measures.ts'
import type { Matter, Statement } from './statement.ts'

/** How much or how long something may be once only, known by the words beside the figure in whatever order they stand. */
type StatedAmount = {
  /** Each must stand beside the figure: in its own part of the sentence or the one before; the first in the sentence or above it. */
  readonly about: readonly [RegExp, ...RegExp[]]
  /** `day` for any length of time that is counted in days or parts of them, `share`, `yuan`, 人, 分, 次. */
  readonly units: readonly string[]
  /** What must stand right before the figure: 每月. */
  readonly ahead?: RegExp
  readonly not?: RegExp
  /** Sets like matters apart, in the whole sentence. */
  readonly on?: RegExp
  /** It is the duty of one party, and may be another for the other. */
  readonly isOfParty?: true
}

/** A case, a step or what follows from it: its figure is no rule of its own. */
const OF_A_CASE =
  /每(?:超|低|少|多|增|减|满|逾|迟|延)|(?<!不|不得|不应|不能)(?:超过|超出|高于|多于)(?![^,]{0,12}(?:无效|不予))|不足|未满|逾期(?!付款)|如|若|倘|例如|举例|示例|原(?:为|合同)|调整[为至到]|延长|缩短|顺延|首[次年月期批]|其中/
const LONGEST_SENTENCE = 160
/** So far behind the figure stands what may be done with it: 30元以内的退款,客服可以直接决定. */
const REACH = 12
/** More figures are a scale. */
const MOST_FIGURES = 3

const A_YEAR: Readonly<Record<string, number>> = { 半年: 2, 年: 1, 季度: 4, 季: 4, 月: 12, 周: 52 }
const EVERY = /每一?个?(?<period>半年|年|季度?|月|周)/

/** Twice each half of a year is four times a year. */
function valueIn(words: string, { value, unit }: { readonly value: number; readonly unit: string }): string {
  const period = unit === '次' ? EVERY.exec(words)?.groups?.['period'] : undefined
  return period === undefined ? `${value} ${unit}` : `${value * (A_YEAR[period] ?? 1)} a year`
}

/** A part of a sentence between commas, with the figures in it that can be read. */
type Part = {
  readonly words: string
  readonly index: number
  /** The part with its neighbours. */
  readonly around: string
  readonly figures: readonly { readonly at: number; readonly length: number; readonly read: Read }[]
}
type Read = NonNullable<ReturnType<typeof valueOf>>

function partsIn(sentence: Sentence): readonly Part[] {
  const clauses = clausesOf(sentence)
  return clauses.flatMap(({ words, index, figures: found }, at): Part[] => {
    if (found.length === 0 || found.length > MOST_FIGURES || OF_A_CASE.test(words)) return []
    const figures = found.flatMap(({ 0: figure, index: place, groups }) => {
      const read = valueOf(groups ?? {})
      return read === undefined ? [] : [{ at: place, length: figure.length, read }]
    })
    const next = clauses[at + 1]
    // What stands behind with a figure of its own is said of that.
    const behind = next && next.figures.length === 0 ? next.text.slice(0, REACH) : ''
    const before = clauses[at - 1]?.text ?? ''
    return [{ words, index, around: `${before},${words},${behind}`, figures }]
  })
}

/** A sentence below its heading, and its parts that state figures. */
type Figures = { readonly headed: string; readonly parts: readonly Part[] }

/** The sentences that state figures, read once for all amounts. */
const figuresOf = oncePerAnalysis(
  (analysis: Analysis): ReadonlyMap<Sentence, Figures> =>
    new Map(
      analysis
        .statementsFor(FIGURE)
        .filter(({ node, text }) => binds(node) && text.length <= LONGEST_SENTENCE && !RECONCILED.test(text))
        .map((sentence) => [
          sentence,
          { headed: `${sentence.node.article.heading.text}:${sentence.text}`, parts: partsIn(sentence) },
        ]),
    ),
)

function amountsIn(sentence: Sentence, analysis: Analysis, { about, units, ahead, not, on, isOfParty }: StatedAmount) {
  const { text, node } = sentence
  const [thing, ...beside] = about
  const known = figuresOf(analysis).get(sentence)
  const parts = known?.parts.filter(({ figures }) => figures.some(({ read }) => units.includes(read.unit)))
  if (!known || !parts || parts.length === 0) return []
  if (!thing.test(known.headed) || not?.test(text)) return []
  return parts.flatMap(({ words, index, around, figures }): Omit<Statement, 'sentence'>[] => {
    if (!beside.every((pattern) => pattern.test(around))) return []
    const [only, another] = figures.filter(
      ({ read, at }) => units.includes(read.unit) && (ahead === undefined || ahead.test(words.slice(0, at))),
    )
    if (only === undefined || another !== undefined) return []
    const before = words.slice(0, only.at)
    const own = `${ahead ? before.replace(ahead, '') : before} ${words.slice(only.at + only.length)}`
    const kind = kindsIn(`${node.article.heading.text} ${text.slice(0, index)}`, own)
    const who = isOfParty ? (partyIn(text.slice(0, index + before.length), analysis) ?? '') : ''
    const apart = [kind, who, on?.exec(text)?.[0] ?? ''].filter((each) => each !== '').join(' ')
    const match = Object.assign([words] satisfies [string], { index, input: text }) as RegExpMatchArray
    return [{ match, on: apart, value: valueIn(words, only.read) }]
  })
}

/** The matter of such an amount. */
export const statedAmount = (amount: StatedAmount): Matter => ({
  within: binds,
  ...(amount.isOfParty ? { isGeneral: true } : {}),
  patterns: [amount.about.at(-1) ?? amount.about[0]],
  of: (sentence, analysis) => amountsIn(sentence, analysis, amount),
})
