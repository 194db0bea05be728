import { NUMERAL, parseNumeral } from '@heqi/clauses'
import { type Analysis, type Sentence, saying, topOf } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { binds } from '../../reading/parts.ts'
import { atSentence, atWords, type Offence, type Rule } from '../../rule.ts'
import { partsInText } from './parts-in-text.ts'
import { partsOfWholeWrong, productsInText, stagesOfWholeWrong } from './products-in-text.ts'
import { ratesMisapplied } from './rates-in-examples.ts'
import { kindsDoNotMakeTotal, linesDoNotMakeTotal } from './sums-apart.ts'

const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`
const UNIT = '(?:万元?|元|块|%|人|席|名|个月|月|天|通|单|条)?'
/** 60人×5,600+4人×6,800=363,200元, as it stands in folded text, where × is X. */
const EQUATION = new RegExp(
  `(?<![\\d.%])(?<left>${NUMBER}${UNIT}(?:\\s*[+X*×]\\s*(?:[\\u4e00-\\u9fff]{0,6}?)${NUMBER}${UNIT}){1,8})\\s*=\\s*(?<right>${NUMBER})(?![\\d,.]*\\d)(?<unit>万)?(?!元?\\s*[+X*×=])`,
  'g',
)

const valueOf = (text: string): number => {
  const number = Number((/\d[\d,]*(?:\.\d+)?/.exec(text)?.[0] ?? '').replaceAll(',', ''))
  return number * (text.includes('万') ? 10_000 : 1) * (text.includes('%') ? 0.01 : 1)
}

/** Half of the last place that is written. */
const toleranceOf = (text: string, unit: number): number => 0.5001 * 10 ** -(text.split('.')[1]?.length ?? 0) * unit

/** What an equation of the text makes, where that is another number than the one behind it. */
const equationsWrong = ({ sentences }: Analysis): Offence[] =>
  sentences.flatMap((sentence) => {
    if (!sentence.text.includes('=') || !binds(sentence.node)) return []
    return [...sentence.text.matchAll(EQUATION)].flatMap((match) => {
      const { left = '', right = '', unit } = match.groups ?? {}
      const sum = left
        .split('+')
        .map((part) => part.split(/[X*×]/).reduce((product, factor) => product * valueOf(factor), 1))
        .reduce((all, each) => all + each, 0)
      const scale = unit ? 10_000 : 1
      const stated = Number(right.replaceAll(',', '')) * scale
      // In a list of amounts in 万 the unit may be told once: 30+20=50万.
      const isRight = [1, 10_000].some((factor) => Math.abs(sum * factor - stated) <= toleranceOf(right, scale))
      return isRight
        ? []
        : [atWords(sentence, match, { sum: String(Math.round(sum * 100) / 100), stated: right + (unit ?? '') })]
    })
  })

const EACH = new RegExp(
  `(?<count>${NUMERAL})(?:个|名)?(?:人|席|坐席|座席|客服)[,、(]?每(?:人|席|名|个)(?:每月|每天|每日|每年)?(?:人民币)?¥?(?<price>${NUMBER})元?[,、)]?(?:合计|共计|总计|计)(?:每月|每天|每日|每年)?(?:人民币)?¥?(?<total>${NUMBER})(?!\\s*万)`,
)

/** 每席每月2800元，三席合计每月9000元: the price first. */
const PRICE_FIRST = new RegExp(
  `每(?<unit>人|席|名|个|店|套|条|家)(?:坐席|座席|客服)?(?:每月|每天|每日|每年)?(?:人民币)?¥?(?<price>${NUMBER})元?[,、(](?<count>${NUMERAL})(?:个|名)?\\k<unit>(?:坐席|座席|客服)?(?:合计|共计|总计|共|计)(?:每月|每天|每日|每年)?(?:人民币)?¥?(?<total>${NUMBER})(?!\\s*万)`,
)

/** 3个人，每人每月4000元，合计每月12500元. */
const productsWrong = (analysis: Analysis): Offence[] =>
  [EACH, PRICE_FIRST]
    .flatMap((pattern) => saying(analysis, pattern, binds))
    .flatMap(({ sentence, match }) => {
      const { count = '', price = '', total = '' } = match.groups ?? {}
      const [product, stated] = [(parseNumeral(count) ?? 0) * valueOf(price), valueOf(total)]
      return product === stated ? [] : [atWords(sentence, match, { sum: String(product), stated: total })]
    })

const TOTAL_ROW =
  /^\s*\|?\s*(?:合计|总计|共计)(?:[学课工]时|人数|席位)?[\s|:]+(?<total>\d[\d,]*(?:\.\d+)?)\s*[人名席元个]?\s*\|?[。;]?$/
const CELL = /\s*\|\s*|[\s\u3000]+/
const FIGURE = /^\d[\d,]*(?:\.\d+)?(?=[人名席元个]?$)/

/** The figures of a row by column, where its first cell is a name: `普通坐席 16 大专`. */
function figuresOf(row: string): ReadonlyMap<number, number> | undefined {
  const cells = row.replace(/^\s*\|?\s*|\s*\|?[。;]?\s*$/g, '').split(CELL)
  const figures = cells.map((cell) => FIGURE.exec(cell)?.[0])
  const isRow =
    figures[0] === undefined &&
    figures.some((figure) => figure !== undefined) &&
    /^[\u4e00-\u9fff]/.test(row.trim().replace(/^\|\s*/, ''))
  return isRow
    ? new Map(figures.flatMap((figure, at) => (figure === undefined ? [] : [[at, valueOf(figure)] as const])))
    : undefined
}

const rowsAbove = (sentences: readonly Sentence[], total: Sentence): ReadonlyMap<number, number>[] => {
  const rows: ReadonlyMap<number, number>[] = []
  for (let at = total.index - 1; at >= 0; at -= 1) {
    const figures = figuresOf(sentences[at]?.text ?? '')
    if (figures === undefined) break
    rows.push(figures)
  }
  return rows
}

const lastOf = (row: ReadonlyMap<number, number>): number => [...row.values()].at(-1) ?? 0
const sumOf = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)

/** What a table adds up to: each column that has a figure in all of its rows, and what its rows end with. */
function sumsOf(rows: readonly ReadonlyMap<number, number>[]): number[] {
  const columns = [...(rows[0]?.keys() ?? [])].filter((column) => rows.every((row) => row.has(column)))
  return [...columns.map((column) => sumOf(rows.map((row) => row.get(column) ?? 0))), sumOf(rows.map(lastOf))]
}

/** The rows of a table above the one that adds them up: no column of theirs makes what it says. */
const columnsWrong = (analysis: Analysis): Offence[] =>
  saying(analysis, TOTAL_ROW, binds).flatMap(({ sentence, match }) => {
    const rows = rowsAbove(analysis.sentencesIn(sentence.node), sentence)
    const [sum = 0, ...others] = sumsOf(rows)
    const total = match.groups?.['total'] ?? ''
    return rows.length < 2 || [sum, ...others].includes(valueOf(total))
      ? []
      : [atSentence(sentence, undefined, undefined, { sum: String(sum), stated: total })]
  })

/** In an example one rate of a progressive scale is taken of the whole. */
const EXAMPLE = new RegExp(`(?<sum>${NUMBER}万?元?)[X*×](?<rate>${NUMBER}%)\\s*=`)
const PROGRESSIVE = /(?:分档|分段|超额|逐级|分级)[^。;,]{0,4}(?:累进|累计)|累进计[提算]/

function exampleNotProgressive(analysis: Analysis): Offence[] {
  const [scale] = saying(analysis, PROGRESSIVE, binds)
  if (!scale) return []
  return analysis.sentences.flatMap((sentence) => {
    const isExample = /[例假]如|示例|举例|某月|比如/.test(sentence.node.article.heading.text + sentence.text)
    const match = isExample && sentence.text.includes('=') ? EXAMPLE.exec(sentence.text) : null
    return match && !/\+/.test(sentence.text) && topOf(sentence.node) === topOf(scale.sentence.node)
      ? [atWords(sentence, match, { sum: match.groups?.['sum'] ?? '', rate: match.groups?.['rate'] ?? '' })]
      : []
  })
}

export const SUM_RULES: readonly Rule[] = [
  {
    code: 'sum-wrong',
    severity: 'error',
    check: anyOf(
      equationsWrong,
      productsWrong,
      columnsWrong,
      productsInText,
      partsOfWholeWrong,
      stagesOfWholeWrong,
      partsInText,
      ratesMisapplied,
      kindsDoNotMakeTotal,
      linesDoNotMakeTotal,
    ),
  },
  { code: 'example-not-progressive', severity: 'error', check: exampleNotProgressive },
]
