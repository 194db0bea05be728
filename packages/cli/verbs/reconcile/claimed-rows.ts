import type { Claimed, ClaimedLine } from '@heqi/engine'
import { accept, type Result, refuse } from '@heqi/vocabulary'

/** A row of the claim's table and where it stands. */
export type ClaimRow = { readonly place: string; readonly cells: readonly string[] }

const NAMES = {
  description: /^(项目|名称|费用项目|收费项目|费用名称|摘要|内容|description|item|line|service)$/i,
  amount: /^(金额|金额[（(]元[）)]|小计|amount|amount \((yuan|cny|rmb)\)|subtotal)$/i,
  code: /^(代码|编码|项目代码|code|id)$/i,
} as const
const TOTAL = /^(合计|总计|应付合计|总金额|total|grand total|total payable)[:：]?$/i

type Columns = { readonly description: number; readonly amount: number; readonly code: number }

/** Lines of a table whose header names what was charged and how much; a row of totals becomes the total. */
export function claimedFromRows(rows: readonly ClaimRow[]): Result<Claimed> {
  const headAt = rows.findIndex(({ cells }) => columnsOf(cells) !== undefined)
  const columns = columnsOf(rows[headAt]?.cells ?? [])
  if (!columns) return refuse({ code: 'claimed-columns', data: { value: (rows[0]?.cells ?? []).join(', ') } })
  const lines: ClaimedLine[] = []
  let totalYuan: string | undefined
  for (const { place, cells } of rows.slice(headAt + 1)) {
    const text = cells[columns.amount]?.trim() ?? ''
    const description = cells[columns.description]?.trim() ?? ''
    if (text === '' && description === '') continue
    const amountYuan = yuanOf(text)
    if (amountYuan === undefined)
      return refuse({ code: 'claimed-amount', place: { path: place }, data: { value: text } })
    const code = cells[columns.code]?.trim()
    if (TOTAL.test(description)) totalYuan = amountYuan
    else lines.push({ description, amountYuan, place, ...(code ? { code } : {}) })
  }
  return accept({ lines, ...(totalYuan === undefined ? {} : { totalYuan }) })
}

function columnsOf(cells: readonly string[]): Columns | undefined {
  const at = (name: keyof typeof NAMES): number => cells.findIndex((cell) => NAMES[name].test(cell.trim()))
  const columns = { description: at('description'), amount: at('amount'), code: at('code') }
  return columns.amount >= 0 && columns.description >= 0 ? columns : undefined
}

/** `￥1,234.50`, `(200.00)`, `−5` as a plain decimal; `undefined` for anything else. */
function yuanOf(text: string): string | undefined {
  const isBracketed = /^[（(].*[）)]$/.test(text)
  const plain = text.replace(/[（）()\s,，￥¥元]/g, '').replace(/^[−–]/, '-')
  // A spreadsheet hands over binary fractions: 5806.450000000001 is 5806.45.
  const decimal = /^-?\d+\.\d{3,}$/.test(plain) ? Number(plain).toFixed(2) : plain
  if (!/^-?\d{1,15}(\.\d{1,2})?$/.test(decimal)) return undefined
  return isBracketed ? `-${decimal}` : decimal
}
