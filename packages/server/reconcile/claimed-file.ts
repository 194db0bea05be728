import { Claimed } from '@heqi/engine'
import { csvLayout, csvSample, sheetsOf } from '@heqi/records'
import { refusalsOf } from '@heqi/terms'
import { Problem } from '../http/problem.ts'
import { unreadable } from '../records/read-file.ts'

const MOST_ROWS = 5000

/** What the columns of an invoice or a report are called, in Chinese and English. */
const COLUMNS = {
  code: /^(?:code|line|行号|代码|编码)$/i,
  description: /^(?:description|item|name|项目|名称|费用项目|摘要|说明|内容)$/i,
  amount: /^(?:amount|amountyuan|total|金额|金额[(（]元[)）]|费用|应付金额)$/i,
  metric: /^(?:metric|kpi|指标)$/i,
  value: /^(?:value|result|结果|数值|完成值|达成值)$/i,
  component: /^(?:component|role|岗位|费用项)$/i,
  seats: /^(?:seats|headcount|人数|坐席数|席位数)$/i,
} as const
type Column = keyof typeof COLUMNS

type Row = Readonly<Partial<Record<Column, string>>>

/** Reads a claim from JSON, CSV or XLSX. @throws Problem `file-not-readable`, `not-valid` with every place. */
export async function readClaimed(bytes: Buffer, name: string): Promise<Claimed> {
  const isJson = bytes[0] === 0x7b
  const value = isJson ? parseJson(bytes) : claimedFrom(await rowsOf(bytes, name))
  const refusals = refusalsOf(Claimed, value)
  if (refusals.length > 0) throw new Problem('not-valid', {}, refusals)
  return value as Claimed
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown
  } catch {
    throw unreadable([{ code: 'json-damaged' }])
  }
}

async function rowsOf(bytes: Buffer, name: string): Promise<readonly Row[]> {
  const table = bytes.subarray(0, 2).toString('latin1') === 'PK' ? await workbookTable(bytes) : await csvTable(bytes)
  const headerAt = table.findIndex((cells) => columnsOf(cells).size > 1)
  if (headerAt < 0) throw unreadable([{ code: 'column-missing', data: { value: '金额 / amount', header: name } }])
  const columns = columnsOf(table[headerAt] ?? [])
  return table
    .slice(headerAt + 1)
    .map((cells) => Object.fromEntries([...columns].map(([column, at]) => [column, (cells[at] ?? '').trim()])) as Row)
}

function columnsOf(cells: readonly string[]): ReadonlyMap<Column, number> {
  const found = new Map<Column, number>()
  for (const [at, cell] of cells.entries()) {
    const column = (Object.keys(COLUMNS) as Column[]).find((candidate) => COLUMNS[candidate].test(cell.trim()))
    if (column && !found.has(column)) found.set(column, at)
  }
  return found
}

async function csvTable(bytes: Buffer): Promise<readonly (readonly string[])[]> {
  const layout = await csvLayout(bytes)
  if (!layout.ok) throw unreadable(layout.problems)
  return [layout.value.header, ...csvSample(bytes, layout.value, MOST_ROWS)]
}

async function workbookTable(bytes: Buffer): Promise<readonly (readonly string[])[]> {
  async function* once(): AsyncGenerator<Uint8Array> {
    yield bytes
  }
  const sheets = await sheetsOf(once())
  if (!sheets.ok) throw unreadable(sheets.problems)
  return sheets.value.flatMap(({ rows }) => rows.slice(0, MOST_ROWS).map((row) => row.map(cellText)))
}

/** A cell's number as a plain decimal: a workbook keeps 120000.00 as 120000. */
const cellText = (cell: unknown): string =>
  typeof cell === 'number' ? String(Number(cell.toFixed(8))) : typeof cell === 'string' ? cell : ''

/** `1,234.50`, `¥1234.5` and `1234.5元` are one amount; anything else is left as it stands, for the schema to refuse. */
const plainAmount = (text: string): string => {
  const bare = text.replaceAll(/[¥￥,，\s]|元$/g, '')
  return /^\(.*\)$/.test(bare) ? `-${bare.slice(1, -1)}` : bare
}

const TOTAL = /^(?:total|合计|总计|应付合计|价税合计)/i

function claimedFrom(rows: readonly Row[]): unknown {
  const amounts = rows.filter(({ amount }) => amount)
  const totals = amounts.filter(({ description = '' }) => TOTAL.test(description))
  const lines = amounts
    .filter((row) => !totals.includes(row))
    .map(({ code, description, amount = '' }) => ({
      ...(code ? { code } : {}),
      ...(description ? { description } : {}),
      amountYuan: plainAmount(amount),
    }))
  const metrics = rows.filter(({ metric, value }) => metric && value)
  const headcount = rows.filter(({ component, seats }) => component && seats)
  const total = totals.at(-1)?.amount
  return {
    lines,
    ...(metrics.length > 0 ? { metrics: metrics.map(({ metric, value }) => ({ metric, value })) } : {}),
    ...(headcount.length > 0
      ? { headcount: headcount.map(({ component, seats }) => ({ component, seats: Number(seats) })) }
      : {}),
    ...(total === undefined ? {} : { totalYuan: plainAmount(total) }),
  }
}
