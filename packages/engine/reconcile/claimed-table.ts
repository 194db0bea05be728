import type { TextRow, TextTable } from '@heqi/records'
import {
  accept,
  fenOfYuan,
  fractionOf,
  type Place,
  parseAmountInWords,
  type Refusal,
  type Result,
  refuse,
  roundFen,
} from '@heqi/vocabulary'
import type { Claimed } from './claimed.ts'
import { type ClaimColumns, columnsOf, isSubtotal, isTotal } from './claimed-columns.ts'

export const CLAIM_PROBLEM_CODES = ['claimed-columns', 'claimed-amount', 'claimed-value', 'claimed-seats'] as const
export type ClaimProblemCode = (typeof CLAIM_PROBLEM_CODES)[number]
type Problem = Refusal<ClaimProblemCode>

type Draft = {
  readonly lines: Claimed['lines'][number][]
  readonly metrics: NonNullable<Claimed['metrics']>[number][]
  readonly headcount: NonNullable<Claimed['headcount']>[number][]
  readonly problems: Problem[]
  totalYuan?: string
}

/**
 * An invoice or a report as it stands in the tables of a file: what was charged and how much, metrics with their values,
 * seats by component. Each table may stand on a sheet of its own, below a head of its own, or beside the others.
 * @returns every cell that cannot be read, with its sheet and row; `claimed-columns` where no head is known.
 */
export function claimedFromTables(tables: readonly TextTable[]): Result<Claimed, Problem> {
  const draft: Draft = { lines: [], metrics: [], headcount: [], problems: [] }
  let hasHead = false
  for (const table of tables) {
    let columns: ClaimColumns | undefined
    for (const [index, row] of table.rows.entries()) {
      const head = columnsOf(row.cells)
      if (head) hasHead = true
      else if (columns && !hasParts(columns, table.rows, index)) takeRow(draft, columns, row, table.sheet)
      columns = head ?? columns
    }
  }
  if (!hasHead) return refuse({ code: 'claimed-columns', data: { value: widestRow(tables).join(', ') } })
  if (draft.problems.length > 0) return refuse(...draft.problems)
  const { lines, metrics, headcount, totalYuan } = draft
  return accept({
    lines,
    ...(metrics.length > 0 ? { metrics } : {}),
    ...(headcount.length > 0 ? { headcount } : {}),
    ...(totalYuan === undefined ? {} : { totalYuan }),
  })
}

/** In a statement with levels: a line whose parts stand below it, or an explanation, which has no level; the total counts. */
function hasParts({ level }: ClaimColumns, rows: readonly TextRow[], index: number): boolean {
  if (level === undefined) return false
  const levelOf = (row: TextRow | undefined): number => Number(row?.cells[level]?.trim() || Number.NaN)
  const own = levelOf(rows[index])
  if (Number.isNaN(own)) return !(rows[index]?.cells ?? []).some(isTotal)
  return levelOf(rows.slice(index + 1).find((row) => !Number.isNaN(levelOf(row)))) > own
}

/** What most likely was meant as the head. */
function widestRow(tables: readonly TextTable[]): readonly string[] {
  const filled = tables.flatMap(({ rows }) => rows.slice(0, 20)).map(({ cells }) => cells.filter((cell) => cell !== ''))
  return filled.reduce((widest, cells) => (cells.length > widest.length ? cells : widest), []).slice(0, 12)
}

function takeRow(draft: Draft, columns: ClaimColumns, { cells, line }: TextRow, sheet: string | undefined): void {
  const cell = (at: number | undefined): string => (at === undefined ? '' : (cells[at] ?? '').trim())
  const refuseCell = (code: ClaimProblemCode, value: string): void => {
    const place: Place = { line, ...(sheet === undefined ? {} : { path: sheet }) }
    draft.problems.push({ code, place, data: { value } })
  }
  takeLine(draft, columns, cells, { cell, refuseCell, place: sheet === undefined ? `${line}` : `${sheet}!${line}` })
  const [metric, value] = [
    cell(columns.metricId) || cell(columns.metric),
    cell(columns.value)
      .replace(/[\s秒]|s$/g, '')
      .replace('％', '%'),
  ]
  if (metric !== '' && value !== '') {
    if (/^-?\d+(\.\d+)?%?$/.test(value)) draft.metrics.push({ metric, value })
    else refuseCell('claimed-value', cell(columns.value))
  }
  const [component, seats] = [cell(columns.component), cell(columns.seats)]
  if (component !== '' && seats !== '') {
    if (/^\d{1,6}$/.test(seats)) draft.headcount.push({ component, seats: Number(seats) })
    else refuseCell('claimed-seats', seats)
  }
}

type Reading = {
  readonly cell: (at: number | undefined) => string
  readonly refuseCell: (code: ClaimProblemCode, value: string) => void
  readonly place: string
}

function takeLine(
  draft: Draft,
  columns: ClaimColumns,
  cells: readonly string[],
  { cell, refuseCell, place }: Reading,
): void {
  const [text, code, description] = [cell(columns.amount), cell(columns.code), cell(columns.description)]
  const names = cells.filter((_, at) => at !== columns.amount)
  // A row without an amount is a heading or a remark.
  if (columns.amount === undefined || text === '' || names.some(isSubtotal)) return
  const amountYuan = yuanOf(text)
  if (amountYuan === undefined) return refuseCell('claimed-amount', text)
  if (names.some(isTotal)) draft.totalYuan = amountYuan
  else if (code !== '' || description !== '')
    draft.lines.push({ ...(code ? { code } : {}), ...(description ? { description } : {}), amountYuan, place })
}

/** `￥1,234.50`, `(200.00)`, `−5`, `叁佰元整` as a plain decimal, to the fen; `undefined` for anything else. */
function yuanOf(text: string): string | undefined {
  const isBracketed = /^[（(].*[）)]$/.test(text)
  const plain = text.replace(/[（）()\s,，￥¥]|元$|^(?:CNY|RMB)/g, '').replace(/^[−–]/, '-')
  if (!/^-?\d{1,15}(\.\d{1,12})?$/.test(plain)) {
    const words = parseAmountInWords(text)
    return words.ok ? decimalOfFen(words.value) : undefined
  }
  const fen = roundFen(fenOfYuan(fractionOf(plain)), 'half-up')
  return decimalOfFen(isBracketed ? -fen : fen)
}

function decimalOfFen(fen: bigint): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0')
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
