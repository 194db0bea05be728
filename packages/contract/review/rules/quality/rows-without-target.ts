import { type Analysis, type Sentence, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { rowsBelow } from '../../reading/table-rows.ts'
import { atSentence, atWords, type Offence } from '../../rule.ts'

const HEAD = /指标|项目|考核内容/
const TARGETS = /目标|标准值|指标值|要求|达标值|基准值?/
/** No figure: how it should be in words, or as somebody asks for. */
const IN_WORDS =
  '(?:较[低高短快好优少多]|合理|适当|适中|正常|良好|优[秀良]|理想|最[低高优短]|同?行业?(?:平均|领先|先进|较好|中[上等])?|同期|往期|历史|甲方(?:同期|当期|届时|内部|提出的)?)的?(?:水平|范围|程度|区间|状态|要求|标准|值)?'
/** A dash, nothing, words, or how often it is measured: none of them is a target. */
const NO_TARGET = new RegExp(
  `^(?:[-—–~/]*|暂?无|待定|每?(?:日|周|月|季度?|年)度?|实时|当[日月]|(?:不[低高]于|不超过|达到|保持|控制在)?${IN_WORDS})$`,
)
const METRIC = /率|度|时[间长限效]|数|量|占比|投诉|得分|评分|次/
/** So many rows with a figure make a table of targets. */
const FEWEST_ROWS = 2

const cellsOf = (row: string): string[] =>
  row
    .replace(/^\s*\|?\s*(?:\d{1,2}[\s|.、]+)?/, '')
    .replace(/\s*\|\s*$/, '')
    .split(row.includes('|') ? '|' : /\s+/)
    .map((cell) => cell.trim())

type Row = { readonly row: Sentence; readonly cells: readonly string[] }
type Sheet = { readonly names: readonly string[]; readonly rows: readonly Row[] }

/** The tables of metrics with targets, of which at least some rows have figures. */
function sheetsOf({ statementsFor, sentencesIn }: Analysis): readonly Sheet[] {
  return statementsFor(TARGETS).flatMap((head) => {
    const isHead = binds(head.node) && HEAD.test(head.text) && TARGETS.test(head.text) && !/[。;,]/.test(head.text)
    if (!isHead || head.isHead) return []
    const sentences = sentencesIn(head.node)
    const rows = rowsBelow(sentences, sentences.indexOf(head)).map((row) => ({ row, cells: cellsOf(row.text) }))
    const withFigure = rows.filter(({ cells }) => cells.slice(1).some((cell) => /\d/.test(cell)))
    return withFigure.length < FEWEST_ROWS ? [] : [{ names: cellsOf(head.text.replace(/序号\s*\|?\s*/, '')), rows }]
  })
}

const isMetric = ([name = '', ...others]: readonly string[]): boolean => others.length > 0 && METRIC.test(name)

const told = ({ row, cells }: Row): Offence =>
  atSentence(row, undefined, undefined, { metric: cells[0] ?? '', count: 1 })

/** One row of a table of metrics in which the target is a dash, words or missing, while its neighbours have theirs. */
export const rowsWithoutTarget = (analysis: Analysis): Offence[] =>
  sheetsOf(analysis).flatMap(({ names, rows }) => {
    const column = names.findIndex((name) => TARGETS.test(name))
    const targetsOf = (cells: readonly string[]): readonly string[] =>
      column > 0 && cells.length === names.length ? [cells[column] ?? ''] : cells.slice(1)
    return rows
      .filter(({ cells }) => isMetric(cells) && targetsOf(cells).every((cell) => NO_TARGET.test(cell)))
      .map(told)
  })

const METHODS = /计算|公式|口径|算法|统计(?:方|规)/
const NO_METHOD = /^(?:[-—–~/]*|无)$/

/** ×100%夜间接通率 | ≥90% | 同上在线解答率 | ≥60% |: the last row of a table in one line, whose last cell is empty. */
const LAST_CELL_EMPTY =
  /[\d%|][^|。;]*\|[^|]*\|[^|。;]*?(?<metric>[\u4e00-\u9fff]{2,8}[率度量])\s*\|\s*[≥≤<>]?\s*\d[\d.]*\s*%?\s*\|\s*$/
const lastWithoutMethod = (analysis: Analysis): Offence[] =>
  saying(analysis, LAST_CELL_EMPTY, binds).flatMap(({ sentence, match }) =>
    METHODS.test(sentence.text) && !/^\s*\|/.test(sentence.text)
      ? [atWords(sentence, match, { metric: match.groups?.['metric'] ?? '' })]
      : [],
  )

/** One row that does not say how its metric is counted, while its neighbours do. */
export const rowsWithoutMethod = (analysis: Analysis): Offence[] => [
  ...lastWithoutMethod(analysis),
  ...sheetsOf(analysis).flatMap(({ names, rows }) => {
    const column = names.findIndex((name) => METHODS.test(name))
    const isTold = ({ cells }: Row): boolean => !NO_METHOD.test(cells[column] ?? '')
    const without = rows.filter((row) => column > 0 && isMetric(row.cells) && !isTold(row))
    return rows.filter(isTold).length < FEWEST_ROWS ? [] : without.map(told)
  }),
]

/** 转化率 | 不低于甲方同期要求 |: a row of a table in one line, whose target is in words. */
const TARGET_IN_WORDS = new RegExp(
  `(?<metric>[\\p{Script=Han}\\d]{1,8}(?:[^时频]率|满意度|时长|响应时间))\\s*\\|\\s*(?:不[低高]于|不超过)?${IN_WORDS}\\s*\\|`,
  'u',
)
export const targetsInWords = (analysis: Analysis): Offence[] =>
  saying(analysis, TARGET_IN_WORDS, binds).map(({ sentence, match }) =>
    atWords(sentence, match, { metric: match.groups?.['metric'] ?? '', count: 1 }),
  )

/** 纠纷退款率:;: the figure behind the colon is gone. */
const FIGURE_GONE = /(?<metric>[\u4e00-\u9fff]{2,10}(?:[^时频]率|满意度|时长|得分|评分))\s*[:：]\s*[;。]/
export const figuresGone = (analysis: Analysis): Offence[] =>
  saying(analysis, FIGURE_GONE, binds).map(({ sentence, match }) =>
    atWords(sentence, match, { metric: match.groups?.['metric'] ?? '', count: 1 }),
  )
