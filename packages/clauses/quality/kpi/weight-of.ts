import { type Cue, cue } from '../../recognise/cue.ts'
import type { Match } from '../../recognise/match.ts'
import type { Place } from '../../recognise/sight.ts'
import type { Promised } from './promised.ts'

const FIGURE = '(?<weight>\\d{1,3}(?:\\.\\d+)?)'

/** Behind a promise: its weight, named, in brackets or in the next column, where the way of scoring may follow without a gap. */
const WEIGHT = new RegExp(
  `^(?:(?:\\(|[^。;(]{0,8}?)(?:权重|占比?|分值)\\s*(?:为|:)?\\s*|[\\s|]*(?=\\d{1,3}(?:[\\s|]|%|分|$|每[低高超差少降]))|\\s*[(,]\\s*(?=\\d{1,3}(?:\\.\\d)?\\s*分(?!钟)))${FIGURE}\\s*(?:%|分)?`,
  'd',
)
/** Between the name and its promise: `满意度(权重30%)不低于92%`, `满意度(20分)：不低于95%`. */
const OWN_WEIGHT = new RegExp(
  `\\((?:(?:权重|占比?|分值)\\s*(?:为|:)?\\s*(?=[\\d.]+\\s*[%分]?\\))|(?=[\\d.]+\\s*分\\)))${FIGURE}\\s*[%分]?\\)`,
  'd',
)
/** The weight is the last column of a table with more than one value. */
const LAST_CELL = /\|[^|]*(?:\|[^|]*|扣[^|]*)\|\s*(?<weight>\d{1,3}(?:\.\d+)?)\s*[%分]?\s*[。;]?$/d

/** The cell between the name and its promise: `接通率 | 25 | ≥90%`. */
const CELL_BETWEEN = /\|\s*(?<weight>\d{1,3}(?:\.\d+)?)\s*分?\s*\|\s*(?:≥|≤|>=|<=|不(?:低|少|高|大)于|不超过)/d

/** A weight, and where it stands. */
export type Weight = { readonly weight: string; readonly weightAt: Match }

/** The weight that stands with a promise. */
export function weightOf(promise: Match): Weight | undefined {
  const [start, end] = promise.within()
  const behind = promise.passage.text.slice(end)
  return (
    weightIn(promise, promise.text, start, [OWN_WEIGHT, CELL_BETWEEN]) ??
    weightIn(promise, behind, end, [LAST_CELL, WEIGHT])
  )
}

function weightIn(promise: Match, text: string, from: number, patterns: readonly RegExp[]): Weight | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    const [start, end] = match?.indices?.groups?.weight ?? []
    if (match?.groups?.weight !== undefined && start !== undefined && end !== undefined)
      return { weight: match.groups.weight, weightAt: partAt(promise, from + start, from + end) }
  }
  return undefined
}

/** A part of the passage of a match. */
export const partAt = (match: Match, from: number, to: number): Match => match.at(from, to)

/** `得分由接通率40%、满意度60%组成`: shares of the score, and no promises. */
export const WEIGHTS =
  /(?:评分|得分|总分|满分|分数|考核分)[^。;]*(?:组成|构成|加权)|按(?:下列|以下|如下)?(?:权重|比重)[^。;,]{0,8}[:：]|^(?!.*(?:[≥≤]|>=|<=|不(?:低|少|高)于|不超过|达到|以上|以内)).*权重(?:分别)?(?:为|:)/

/** `接通率30分、满意度30分、质检合格率40分`. */
const LISTED = cue`(?<name>[一-鿿A-Za-z]{2,14})\s*(?:\(|:|占|为)?\s*(?<weight>\d{1,2}(?:\.\d+)?)\s*(?:分(?!钟|以|[-~])|%)`
/** `权重分别为30%、30%、40%`. */
const RESPECTIVELY = cue`(?:权重|分值|占比|比重)\s*(?:分别|依次|各)(?:为|是|占|:)\s*(?<weights>\d{1,2}(?:\.\d+)?\s*[%分]?(?:\s*[、,和及]\s*\d{1,2}(?:\.\d+)?\s*[%分]?)+)`

export type Weighed = Weight & { readonly formula: string }

/** Names of metrics, and how a passage names them. */
type Named = readonly { readonly formula: string; readonly name: Cue }[]

const WHOLE = 100
const figureOf = (match: Match): string => match.words('weight') ?? ''
const sumOf = (weights: readonly string[]): number => weights.reduce((sum, weight) => sum + Number(weight), 0)

/** Values of metrics look alike: only figures that make up the whole are weights. */
export function listedWeights({ all, within }: Place, named: Named): readonly Weighed[] {
  const byPassage = Map.groupBy(all(LISTED), ({ passage }) => passage)
  return [...byPassage].flatMap(([passage, listed]) => {
    if (listed.length < 2 || sumOf(listed.map(figureOf)) !== WHOLE) return []
    return listed.flatMap((match) => {
      const [from, to] = match.within('name')
      const metric = named.find(({ name }) =>
        within(passage, name).some((each) => each.within()[0] >= from && each.within()[1] === to),
      )
      return metric
        ? [{ formula: metric.formula, weight: figureOf(match), weightAt: partAt(match, ...match.within('weight')) }]
        : []
    })
  })
}

/** One after another, in the order in which the sentence, or else the clause, names the metrics. */
export function weightsInOrder({ all, within }: Place, named: Named, kpis: readonly Promised[]): readonly Weighed[] {
  return all(RESPECTIVELY).flatMap((match) => {
    const weights = match.words('weights')?.match(/\d+(?:\.\d+)?/g) ?? []
    const [start] = match.within()
    const inSentence = named
      .flatMap(({ formula, name }) =>
        within(match.passage, name)
          .slice(0, 1)
          .map((mention) => ({ formula, at: mention.within()[0] })),
      )
      .filter(({ at }) => at < start)
      .toSorted((a, b) => a.at - b.at)
      .map(({ formula }) => formula)
    const metrics = inSentence.length > 0 ? inSentence : kpis.map(({ metric }) => metric ?? '')
    if (metrics.length !== weights.length) return []
    return metrics.map((formula, index) => ({ formula, weight: weights[index] ?? '', weightAt: match }))
  })
}
