import { compare } from '@heqi/vocabulary'
import { type Analysis, headPlace, type Node, type Sentence, saying } from '../../analysis.ts'
import { anyOf, firstOf } from '../../checks-of-words.ts'
import { percentText, sharesIn, sumOf, WHOLE } from '../../reading/percentages.ts'
import { CELLS, ROW, rowsBelow } from '../../reading/table-rows.ts'
import { atSentence, atWords, type Offence, type Rule } from '../../rule.ts'
import { pointsOfWhole } from './points-of-whole.ts'
import { runOnWeights } from './run-on-sheets.ts'
import { weightsByShare, weightsInBrackets } from './weights-by-share.ts'
import { weightsInARow } from './weights-in-a-row.ts'
import { weightsInFormulas } from './weights-in-formulas.ts'

const binds = ({ part }: Node): boolean => part === 'body' || part === 'third-party' || part === 'annexes'

const WEIGHT = /权重|分值|满分|标准分/
/** How a table calls what it weighs. */
const NAMED = /指标|项目|名称|内容|[核评分]项|事项|维度|要素/
/** A metric may be named by its seconds: 20秒接听率. */
const METRIC = String.raw`(?:(?:\d{1,3}秒(?:内)?)?[\u4e00-\u9fff]{2,12}|[A-Z]{2,5})`

/** A number that stands alone in its cell: no unit, no comparison, no name that it is part of. */
const CELL = /(?<=[\s|])(\d{1,3}(?:\.\d)?)\s*(?:分|%)?(?=\s|\||$)/g

type WeightTable = { readonly rows: readonly Sentence[]; readonly sum: number }

const cellsOf = (text: string): string[] =>
  text
    .split(CELLS)
    .map((cell) => cell.trim())
    .filter((cell, at, all) => cell !== '' || (at > 0 && at < all.length - 1))

/** The weight of a row: in the column that the head has for it, else the first number that stands alone. */
function weightOf({ text }: Sentence, column: number, columns: number): number | undefined {
  const cells = cellsOf(text)
  const stated =
    column >= 0 && columns > 1 && cells.length === columns
      ? /^\d{1,3}(?:\.\d)?(?=\s*(?:分|%)?$)/.exec(cells[column] ?? '')?.[0]
      : [...text.replace(ROW, ' ').matchAll(CELL)][0]?.[1]
  return stated === undefined ? undefined : Number(stated)
}

function weightTables({ sentences, sentencesFor }: Analysis): WeightTable[] {
  return sentencesFor(WEIGHT).flatMap((head) => {
    if (!binds(head.node) || !WEIGHT.test(head.text) || !NAMED.test(head.text)) return []
    const rows = rowsBelow(sentences, sentences.indexOf(head))
    const columns = cellsOf(head.text)
    const column = columns.findIndex((cell) => WEIGHT.test(cell))
    const weights = rows.map((row) => weightOf(row, column, columns.length))
    if (rows.length < 2 || weights.includes(undefined)) return []
    return [{ rows, sum: weights.reduce<number>((total, weight) => total + (weight ?? 0), 0) }]
  })
}

/** The weights of tables of metrics, a row each; several tables may share the hundred points. */
function weightsNotWhole(analysis: Analysis): Offence[] {
  const tables = weightTables(analysis)
  if (tables.reduce((total, { sum }) => total + sum, 0) === 100) return []
  return tables.flatMap(({ rows, sum }) => {
    const [first, last] = [rows[0], rows.at(-1)]
    return sum === 100 || sum === 1 || sum < 20 || !first || !last
      ? []
      : [{ ...atSentence(first, undefined, undefined, { sum: String(sum) }), end: last.place().end }]
  })
}

/** 指标及权重为：接通率30%、满意度30%、质检20%; 评分由接通率50%、满意度50%组成. */
const WEIGHED = new RegExp(
  `权重[^。;,\\d]{0,8}(?::|为|如下)\\s*(?<list>(?:${METRIC}\\s*(?:占|为|:)?\\s*\\d{1,3}\\s?%[、,和及]?\\s*){3,})|分[^。;,\\d]{0,4}由(?<parts>(?:${METRIC}\\s*(?:占)?\\s*\\d{1,3}%[、,和及]?\\s*){3,})(?:组成|构成)`,
  'g',
)

const HEAD_OF_WEIGHTS = /权重|计分|评分(?:构成|组成)/
const LISTED_SHARES = new RegExp(`^\\s*(?<list>(?:${METRIC}\\s*(?:占)?\\s*\\d{1,3}%[、,和及]?\\s*){3,})[。;]?$`)

type Stated = { readonly sentence: Sentence; readonly match: RegExpExecArray }

/** Lists of shares right below a heading that calls them weights, each a scale of its own. */
const listsBelowHeads = ({ nodes, sentencesIn }: Analysis): Stated[] =>
  nodes.flatMap((node) => {
    const sentence = HEAD_OF_WEIGHTS.test(node.article.heading.text) ? sentencesIn(node)[0] : undefined
    const match = sentence && binds(node) ? LISTED_SHARES.exec(sentence.text) : null
    return sentence && match ? [{ sentence, match }] : []
  })

const SINGLE = /权重(?:分别)?[为占:]?\s*(?<list>(?:\d{1,3}%[、,和及]?\s*)+)/g

/** Weights in running text: 接通率权重40%，满意度权重50%. */
function weightsInText(analysis: Analysis): Offence[] {
  const weighed = analysis.sentencesFor(SINGLE, WEIGHED).filter(({ node }) => binds(node))
  const groups = [...Map.groupBy(weighed, ({ node }) => node.parent ?? node).values()]
  const inText = groups
    .filter((group) => group.some(({ text }) => /率|度|质量|时/.test(text)))
    .map((group): Stated[] => {
      const matchesOf = (pattern: RegExp) =>
        group.flatMap((sentence) => [...sentence.text.matchAll(pattern)].map((match) => ({ sentence, match })))
      const single = matchesOf(SINGLE)
      return single.length > 0 ? single : matchesOf(WEIGHED)
    })
  return [...inText, ...listsBelowHeads(analysis).map((stated) => [stated])].flatMap((found): Offence[] => {
    const shares = found.flatMap(({ match }) => sharesIn(match.groups?.['list'] ?? match.groups?.['parts'] ?? ''))
    const [first] = found
    if (!first || shares.length < 2 || compare(sumOf(shares), WHOLE) === 0) return []
    const last = found.at(-1) ?? first
    const to = last.match.index + last.match[0].length
    return [
      {
        ...atWords(first.sentence, first.match, { sum: percentText(sumOf(shares)).replace('%', '') }),
        end: last.sentence.place(0, to).end,
      },
    ]
  })
}

const OF_A_HUNDRED = /百分制|百分计|(?:总分|满分)(?:为|共|是|:)?\s*100\s*分/
/** 接通率30分，指标值80%; 质检(20分)：每差错一次扣1分: an item that begins its sentence. */
const ITEM = new RegExp(
  `^\\s*(?:其中|包括)?:?\\s*(?:\\(?[\\d一二三四五六七八九十]{1,2}[).、]\\s*)?(?:其中|包括)?:?(?<name>${METRIC}?)\\s*[(:]?(?:占|为|计)?\\s*(?<points>\\d{1,3})\\s*分\\)?(?=[,;。:\\s]|$)`,
)
const NO_ITEM = /分|扣|低于|合格|以上|每|达到|评为|优秀|良好|等级/
const HEADED_ITEM = /^[\u4e00-\u9fff、与和及]{2,14}[（(](?<points>\d{1,3})\s*分[)）]$/
const FEWEST_ITEMS = 3
/** Less or more than that are no parts of a hundred. */
const [LEAST, MOST] = [80, 150]

type Item = { readonly start: number; readonly end: number; readonly article: string; readonly points: number }

const isOddHundred = (items: readonly Item[]): boolean => {
  const sum = items.reduce((all, { points }) => all + points, 0)
  return items.length >= FEWEST_ITEMS && sum !== 100 && sum >= LEAST && sum <= MOST
}

const offenceOf = (items: readonly Item[]): Offence[] => {
  const [first, last] = [items[0], items.at(-1)]
  if (!first || !last || !isOddHundred(items)) return []
  const sum = items.reduce((all, { points }) => all + points, 0)
  return [{ article: first.article, start: first.start, end: last.end, data: { sum } }]
}

/** A score out of a hundred, and below it its items, each with points of its own at the head of its sentence or in its heading. */
function itemsNotWhole(analysis: Analysis): Offence[] {
  const heads = saying(analysis, OF_A_HUNDRED, binds)
  if (heads.length === 0) return []
  const inSentences = heads.flatMap(({ sentence: head }) => {
    const items = analysis.sentencesIn(head.node).flatMap((sentence): Item[] => {
      const match = ITEM.exec(sentence.text)
      const { name = '', points = '' } = match?.groups ?? {}
      return !match || NO_ITEM.test(name)
        ? []
        : [{ ...sentence.place(), article: sentence.node.article.number, points: Number(points) }]
    })
    return offenceOf(items)
  })
  const inHeadings = [...Map.groupBy(analysis.nodes.filter(binds), ({ parent }) => parent).values()].flatMap(
    (siblings) =>
      offenceOf(
        siblings.flatMap((node): Item[] => {
          const points = HEADED_ITEM.exec(node.article.heading.text)?.groups?.['points']
          return points === undefined
            ? []
            : [{ ...headPlace(node), article: node.article.number, points: Number(points) }]
        }),
      ),
  )
  return [...inSentences, ...inHeadings]
}

export const WEIGHT_RULE: Rule = {
  code: 'weights-not-whole',
  severity: 'error',
  check: anyOf(
    weightsNotWhole,
    weightsInText,
    weightsInFormulas,
    anyOf(pointsOfWhole, itemsNotWhole),
    firstOf(runOnWeights, weightsInARow),
    weightsByShare,
    weightsInBrackets,
  ),
}
