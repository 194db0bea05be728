import { parseDecimalText } from './numerals.ts'
import { type Passage, spanOf } from './passage.ts'
import type { Found, StatedValue } from './stated-values.ts'
import { type TableCell, tablesOf } from './table.ts'

/** What the bare numbers below the head of a column are. */
const COLUMNS: readonly (readonly [head: RegExp, as: (number: string) => StatedValue])[] = [
  [/权重|占比|比例|[(/]%\)?$/, (number) => ({ share: `${number}%` })],
  [
    /单价|价格|金额|小计|合计|总价|价款|费用?(?:\([^)]*\))?$|报价|\(元|元\/|工资|补贴|津贴/,
    (number) => ({ yuan: number }),
  ],
  [/分值|满分|标准分|得分|扣分|评分(?:标准)?$/, (number) => ({ count: Number(number), of: '分' })],
  [/人数|编制|在岗|定员|配置数|每班|班次人/, (number) => ({ count: Number(number), of: '人' })],
  [/席位|坐席数|座席数|席数/, (number) => ({ count: Number(number), of: '席' })],
  [/数量|用量|业务量|话务量|预估量|月?量$|件数|次数/, (number) => ({ count: Number(number), of: '' })],
]
const NAME = /岗位|项目|名称|内容|指标|班次|类[别型]|角色|职[位务]|服务|品名|序号/
const BARE = /^[\d,']+(?:\.\d+)?$/

const readerOf = (head: string) => COLUMNS.find(([words]) => words.test(head))?.[1]
const isHead = (head: readonly string[]): boolean =>
  head.every((cell) => !/^\d/.test(cell)) &&
  head.some((cell) => NAME.test(cell)) &&
  head.some((cell) => readerOf(cell) !== undefined)

/** The bare numbers in the rows of tables, read by the heads of their columns, by passage: `班长 3 7,800 23,400`. */
export function tableValues(passages: readonly Passage[]): ReadonlyMap<Passage, readonly Found[]> {
  return new Map(
    tablesOf(passages, isHead).flatMap(({ head, rows }) =>
      rows.map(({ passage, cells }): [Passage, readonly Found[]] => [
        passage,
        cells.flatMap((cell, column) => valueIn(passage, cell, readerOf(head[column] ?? ''))),
      ]),
    ),
  )
}

function valueIn(
  passage: Passage,
  cell: TableCell | undefined,
  as: ((number: string) => StatedValue) | undefined,
): readonly Found[] {
  if (cell === undefined || as === undefined || !BARE.test(cell.text)) return []
  const number = parseDecimalText(cell.text)
  if (number === undefined) return []
  return [{ value: as(number), span: spanOf(passage, cell.from, cell.to), within: [cell.from, cell.to] }]
}
