import type { Match } from '../../recognise/match.ts'
import type { Passage } from '../../recognise/passage.ts'
import type { Place } from '../../recognise/sight.ts'
import { type TableCell, tablesOf } from '../../recognise/table.ts'

type Figure = { readonly figure: string; readonly cell: TableCell }

/** Where a row of a scoring sheet has its metric and its target, and the weight that its other column gives. */
export type SheetRow = { readonly item: TableCell; readonly target: TableCell; readonly weight: Figure | undefined }

/** The rows of scoring sheets by their passages. */
export type Sheets = ReadonlyMap<Passage, SheetRow>

const ITEM = /^(?:(?:考核|评分|服务|质量|KPI)?(?:指标|项目|内容)(?:名称|项)?|考核项)$/
const WEIGHT = /^(?:权重|占比|分值|标准分|满分)(?:\([^)]{0,6}\))?$/
/** What tells a scoring sheet without weights: `未达标扣减`, `数据来源`. */
const CONSEQUENCE = /扣[减分款]|奖[惩罚]|[评计]分|数据来源|(?:计算|统计|考核)(?:方[法式]|公式|口径|办法)/
const TARGET = /^(?:考核|服务)?(?:目标|标准|指标|达标|要求|合格)(?:值|要求|标准)?(?:\([^)]{0,6}\))?$/

/** The rows of tables whose head has a metric, a target, and a weight or what follows: `指标 | 权重 | 目标 | 扣分标准`. */
export function scoringSheets({ passages }: Pick<Place, 'passages'>): Sheets {
  const columnsOf = (head: readonly string[]) => {
    const item = head.findIndex((cell) => ITEM.test(cell))
    const weight = head.findIndex((cell) => WEIGHT.test(cell))
    const target = head.findIndex((cell, index) => index !== item && TARGET.test(cell))
    return { item, weight, target }
  }
  const isHead = (head: readonly string[]): boolean => {
    const { item, weight, target } = columnsOf(head)
    return item >= 0 && target >= 0 && (weight >= 0 || head.some((cell) => CONSEQUENCE.test(cell)))
  }
  return new Map(
    tablesOf(passages, isHead).flatMap(({ head, rows }) => {
      const { item, weight, target } = columnsOf(head)
      return rows.flatMap(({ passage, cells }): [Passage, SheetRow][] => {
        const [name, cell] = [cells[item], cells[target]]
        const isTarget = name !== undefined && cell !== undefined && /\d/.test(cell.text)
        return isTarget ? [[passage, { item: name, target: cell, weight: figureIn(cells[weight]) }]] : []
      })
    }),
  )
}

function figureIn(cell: TableCell | undefined): Figure | undefined {
  const figure = /^(\d{1,3}(?:\.\d+)?)\s*[%分]?$/.exec(cell?.text ?? '')?.[1]
  return cell && figure !== undefined ? { figure, cell } : undefined
}

/** Whether a match lies in a cell. */
export function isIn({ from, to }: TableCell, match: Match): boolean {
  const [start, end] = match.within()
  const lead = match.text.length - match.text.trimStart().length
  const trail = match.text.length - match.text.trimEnd().length
  return start + lead >= from && end - trail <= to
}
