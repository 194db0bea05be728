import { localeOf } from '../wording/locale.ts'
import { columnName, type WorkbookCell, type WorkbookSheet, workbookBytes } from '../workbook.ts'
import { clauseReferenceText } from './clause-reference.ts'
import { metricsSheet } from './metrics-sheet.ts'
import { AMOUNT_FORMAT, bold, headCell, quiet, ruled } from './sheet-style.ts'
import { sourcesSheet } from './sources-sheet.ts'
import type { StatementDocument } from './statement-document.ts'

const LEVEL_COLUMN = 0
const AMOUNT_COLUMN = 4
const COLUMNS = 5

/** The statement as a workbook: real numbers, sums as formulas, one sheet each for lines, metrics, and facts behind them. */
export function statementWorkbook(document: StatementDocument): Promise<Uint8Array> {
  const sheets = [statementSheet(document), metricsSheet(document), sourcesSheet(document)]
  return workbookBytes(sheets, document.issuedOn ?? document.period.to)
}

/** Fen as the number of yuan that a sheet shows; exact in a double for any amount below 10^13 yuan. */
const yuan = (fen: bigint): number => Number(fen) / 100

function statementSheet(document: StatementDocument): WorkbookSheet {
  const { labels } = localeOf(document.language).statement
  const head = headRows(document)
  const first = head.length + 2
  const last = head.length + 1 + document.lines.length
  const lines = document.lines.map((_, index) => lineRow(document, index, first))
  const totalRow = last + 4
  const at = (row: number): string => `${columnName(AMOUNT_COLUMN)}${row}`
  const totalFormula = sumOfLevel(1, first, last)
  const amountRow = (label: string, cell: WorkbookCell): readonly WorkbookCell[] => [
    undefined,
    undefined,
    undefined,
    { value: label, align: 'right', ...bold },
    cell,
  ]
  return {
    name: labels.title,
    columnWidths: [6, 34, 58, 26, 18],
    stickyRows: head.length + 1,
    rows: [
      ...head,
      [labels.level, labels.item, labels.formula, labels.basis, labels.amount].map(headCell),
      ...lines,
      [],
      amountRow(labels.net, {
        formula: `${at(totalRow)}-${at(totalRow - 1)}`,
        value: yuan(document.net.fen),
        format: AMOUNT_FORMAT,
      }),
      amountRow(labels.tax, { value: yuan(document.tax.fen), format: AMOUNT_FORMAT }),
      amountRow(document.total.caption, {
        formula: totalFormula,
        value: yuan(document.total.fen),
        format: AMOUNT_FORMAT,
        topBorderStyle: 'medium',
        ...bold,
      }),
      [
        undefined,
        undefined,
        undefined,
        { value: labels.inWords, align: 'right', ...quiet },
        { value: document.total.inWords },
      ],
      [
        undefined,
        undefined,
        undefined,
        { value: labels.dueOn, align: 'right', ...quiet },
        dateCell(document.dueOn, document.dueText),
      ],
      [],
      ...document.parties.map((party) => [
        undefined,
        { value: `${party.caption}${labels.seal}`, ...bold },
        { value: party.name },
        { value: `${labels.signatory} / ${labels.date}`, ...quiet, bottomBorderStyle: 'thin' as const },
        { value: undefined, bottomBorderStyle: 'thin' as const },
      ]),
    ],
  }
}

const dateCell = (date: string | undefined, text: string): WorkbookCell =>
  date === undefined ? { value: text } : { date, format: 'yyyy-mm-dd', align: 'left' }

function headRows(document: StatementDocument): readonly (readonly WorkbookCell[])[] {
  const { labels } = localeOf(document.language).statement
  const pair = (label: string, value: WorkbookCell): readonly WorkbookCell[] => [
    undefined,
    { value: label, ...quiet },
    value,
  ]
  return [
    [undefined, { value: document.title, fontSize: 16, ...bold, height: 28 }],
    pair(labels.statementNumber, { value: document.statementNumber }),
    pair(labels.contract, { value: `${document.contractTitle} ${document.contractNumber}` }),
    pair(labels.period, { value: document.period.text }),
    pair(labels.issuedOn, dateCell(document.issuedOn, document.issuedText)),
    ...document.parties.flatMap((party) => [
      pair(party.caption, { value: party.name, ...bold }),
      ...party.particulars.map(([label, value]) => pair(label, { value })),
    ]),
    pair(labels.currency, { value: document.currencyText }),
    [],
  ]
}

/** Adds up the amounts of one level between two rows. */
function sumOfLevel(level: number, first: number, last: number): string {
  const range = (column: number): string => `$${columnName(column)}$${first}:$${columnName(column)}$${last}`
  return `SUMIFS(${range(AMOUNT_COLUMN)},${range(LEVEL_COLUMN)},${level})`
}

function lineRow(document: StatementDocument, index: number, firstRow: number): readonly WorkbookCell[] {
  const line = document.lines[index]
  if (!line) throw new RangeError(`no line ${index}`)
  const tone = line.informative ? quiet : line.depth === 0 ? bold : {}
  const below = document.lines.slice(index + 1).findIndex((next) => next.depth <= line.depth)
  const descendants = below === -1 ? document.lines.length - index - 1 : below
  const row = firstRow + index
  const amount: WorkbookCell = line.isSum
    ? {
        formula: sumOfLevel(line.depth + 2, row + 1, row + descendants),
        value: yuan(line.amountFen),
        format: AMOUNT_FORMAT,
        ...tone,
        ...ruled,
      }
    : {
        value: line.informative && line.amountFen === 0n ? undefined : yuan(line.amountFen),
        format: AMOUNT_FORMAT,
        ...tone,
        ...ruled,
      }
  const cells: readonly WorkbookCell[] = [
    // Explanations have no level, so that no sum takes them in.
    { value: line.informative ? undefined : line.depth + 1, ...quiet, ...ruled, align: 'center' },
    { value: line.title, indent: line.depth, wrap: true, ...tone, ...ruled },
    { value: line.formula, wrap: true, ...quiet, ...ruled },
    { value: clauseReferenceText(line.clause), wrap: true, ...ruled },
    amount,
  ]
  return cells.slice(0, COLUMNS)
}
