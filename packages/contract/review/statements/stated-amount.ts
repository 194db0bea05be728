import { allMatches } from '@heqi/clauses'
import type { Analysis, Sentence } from '../analysis.ts'
import { binds } from '../reading/parts.ts'
import { RECONCILED } from '../reading/reconciled.ts'
import { FIGURE, kindsIn, partyIn, REFERENCE, valueOf } from './measures.ts'
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

const PART = /(?:[^,:。;!?()|]|(?<=\d),(?=\d{3})|(?<=\d):(?=\d))+/g
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

function amountsIn(sentence: Sentence, analysis: Analysis, { about, units, ahead, not, on, isOfParty }: StatedAmount) {
  const { text, node } = sentence
  if (text.length > LONGEST_SENTENCE || RECONCILED.test(text) || not?.test(text)) return []
  const [thing, ...beside] = about
  if (!thing.test(`${node.article.heading.text}:${text}`)) return []
  const parts = allMatches(PART, text)
  return parts.flatMap((part, index): Omit<Statement, 'sentence'>[] => {
    const words = part[0].replace(REFERENCE, (reference) => ' '.repeat(reference.length))
    const lead = parts[index - 1]?.[0] ?? ''
    const next = parts[index + 1]?.[0].slice(0, REACH) ?? ''
    const figures = allMatches(FIGURE, words)
    if (figures.length > MOST_FIGURES || OF_A_CASE.test(words)) return []
    if (!beside.every((pattern) => pattern.test(`${lead},${words},${next}`))) return []
    const fitting = figures.flatMap((figure) => {
      const read = valueOf(figure.groups ?? {})
      const before = words.slice(0, figure.index)
      const fits = read && units.includes(read.unit) && (ahead === undefined || ahead.test(before))
      return fits ? [{ figure, read, before }] : []
    })
    const [only, another] = fitting
    if (only === undefined || another !== undefined) return []
    const { figure, read, before } = only
    const match = Object.assign(/.+/s.exec(words) ?? figure, { index: part.index })
    const own = `${ahead ? before.replace(ahead, '') : before} ${words.slice(figure.index + figure[0].length)}`
    const kind = kindsIn(`${node.article.heading.text} ${text.slice(0, part.index)}`, own)
    const who = isOfParty ? (partyIn(text.slice(0, part.index + before.length), analysis) ?? '') : ''
    const apart = [kind, who, on?.exec(text)?.[0] ?? ''].filter((each) => each !== '').join(' ')
    return [{ match, on: apart, value: valueIn(words, read) }]
  })
}

/** The matter of such an amount. */
export const statedAmount = (amount: StatedAmount): Matter => ({
  within: binds,
  ...(amount.isOfParty ? { isGeneral: true } : {}),
  patterns: [amount.about.at(-1) ?? amount.about[0]],
  of: (sentence, analysis) => amountsIn(sentence, analysis, amount),
})
