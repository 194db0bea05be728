/** What the columns of an invoice or a report are called, the surest names first. */
const NAMES = {
  description: [
    /^(?:费用项目|收费项目|费用名称|项目名称|服务名称|结算项目|项目|名称)$/,
    /^(?:description|item|service|charge|statement line)$/i,
    /^(?:摘要|说明|内容|name|line|line item)$/i,
  ],
  amount: [
    /^(?:金额|amount)(?:\s*[（(](?:元|人民币|yuan|cny|rmb)[）)])?$/i,
    /^(?:应付金额|本期金额|费用|小计|amountyuan|subtotal|total)(?:\s*[（(](?:元|yuan|cny|rmb)[）)])?$/i,
  ],
  code: [/^(?:代码|编码|项目代码|费用代码|code|id)$/i, /^(?:line|行号)$/i],
  level: [/^(?:层级|level)$/i],
  metric: [/^(?:指标|考核指标|metric|indicator|kpi)$/i],
  metricId: [/^(?:指标代码|指标编号|编号|metric id|reference)$/i],
  value: [/^(?:数值|完成值|达成值|实际值|value|actual)$/i, /^(?:结果|result)$/i],
  component: [/^(?:岗位|费用项|席位类型|component|role)$/i],
  seats: [/^(?:人数|坐席数|座席数|席位数|seats|headcount)$/i],
} as const satisfies Record<string, readonly RegExp[]>

type ColumnName = keyof typeof NAMES
export type ClaimColumns = Readonly<Partial<Record<ColumnName, number>>>

const TOTAL =
  /^(?:合计|总计|总金额|应付合计|应付总额|价税合计|(?:grand )?total(?: (?:payable|due))?)(?:[（(].*[）)])?[:：]?$/i

const SUBTOTAL = /^(?:分项)?小计[:：]?$|^sub-?total:?$/i

export const isSubtotal = (cell: string): boolean => SUBTOTAL.test(cell.trim())

export const isTotal = (cell: string): boolean => TOTAL.test(cell.trim())

/** The columns of a head; `undefined` for a row that names no amount beside an item, no value beside a metric, no seats beside a component. */
export function columnsOf(cells: readonly string[]): ClaimColumns | undefined {
  const found: Partial<Record<ColumnName, number>> = {}
  const used = new Set<number>()
  for (const name of Object.keys(NAMES) as ColumnName[]) {
    const at = placeOf(cells, NAMES[name], used)
    if (at === undefined) continue
    found[name] = at
    used.add(at)
  }
  const { description, amount, code, value, component, seats } = found
  const metric = found.metric ?? found.metricId
  const hasLines = amount !== undefined && (description ?? code) !== undefined
  const isHead =
    hasLines || (metric !== undefined && value !== undefined) || (component !== undefined && seats !== undefined)
  return isHead ? found : undefined
}

function placeOf(cells: readonly string[], names: readonly RegExp[], used: ReadonlySet<number>): number | undefined {
  for (const name of names) {
    // Of several columns of one name the last counts: raw values stand before the adjusted ones.
    const at = cells.findLastIndex((cell, index) => !used.has(index) && name.test(cell.trim()))
    if (at >= 0) return at
  }
  return undefined
}
