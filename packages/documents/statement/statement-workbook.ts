import { localeOf } from '../wording/locale.ts'
import { columnName, type WorkbookCell, type WorkbookSheet, workbookBytes } from '../workbook.ts'
import { clauseReferenceText } from './clause-reference.ts'
import { metricsSheet } from './metrics-sheet.ts'
import { AMOUNT_FORMAT, bold, footerOf, headCell, numberHeadCell, quiet, ruled } from './sheet-style.ts'
import { sourcesSheet } from './sources-sheet.ts'
import type { StatementDocument } from './statement-document.ts'

const LEVEL_COLUMN = 0
const AMOUNT_COLUMN = 4

type Row = readonly WorkbookCell[]

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
  return {
    name: labels.title,
    columnWidths: [6, 34, 50, 24, 16],
    printTitles: [head.length + 1, head.length + 1],
    footer: footerOf(document),
    rows: [
      ...head,
      [...[labels.level, labels.line, labels.formula, labels.basis].map(headCell), numberHeadCell(labels.amount)],
      ...document.lines.map((_, index) => lineRow(document, index, first + index)),
      [],
      ...totalRows(document, first, last),
      [],
      ...signatureRows(document),
    ],
  }
}

/** Label and value in the columns that have room for them. */
const labelled = (label: string, value: WorkbookCell): Row => [undefined, { value: label, ...quiet }, value]

const dateCell = (date: string | undefined, text: string): WorkbookCell =>
  date === undefined ? { value: text } : { date, format: 'yyyy-mm-dd', align: 'left' }

function headRows(document: StatementDocument): readonly Row[] {
  const { labels } = localeOf(document.language).statement
  return [
    [undefined, { value: document.title, fontSize: 16, ...bold, height: 28 }],
    labelled(labels.statementNumber, { value: document.statementNumber }),
    labelled(labels.contract, { value: `${document.contractTitle} ${document.contractNumber}` }),
    labelled(labels.period, { value: document.period.text }),
    labelled(labels.issuedOn, dateCell(document.issuedOn, document.issuedText)),
    ...document.parties.flatMap((party) => [
      labelled(party.caption, { value: party.name, ...bold }),
      ...party.particulars.map(([label, value]) => labelled(label, { value })),
    ]),
    labelled(labels.currency, { value: document.currencyText }),
    [],
  ]
}

const amountRow = (label: string, amount: WorkbookCell): Row => [
  undefined,
  undefined,
  undefined,
  { value: label, align: 'right', ...bold },
  amount,
]

function totalRows(document: StatementDocument, first: number, last: number): readonly Row[] {
  const { labels } = localeOf(document.language).statement
  const { net, tax, total } = document
  const taxCell = `${columnName(AMOUNT_COLUMN)}${last + 3}`
  const totalCell = `${columnName(AMOUNT_COLUMN)}${last + 4}`
  const format = AMOUNT_FORMAT
  return [
    amountRow(labels.net, { formula: `${totalCell}-${taxCell}`, value: yuan(net.fen), format }),
    amountRow(labels.tax, { value: yuan(tax.fen), format }),
    amountRow(total.caption, {
      formula: sumOfLevel(1, first, last),
      value: yuan(total.fen),
      format,
      topBorderStyle: 'medium',
      ...bold,
    }),
    labelled(labels.inWords, { value: total.inWords, ...bold, wrap: true, columnSpan: 3 }),
    labelled(labels.dueOn, dateCell(document.dueOn, document.dueText)),
  ]
}

function signatureRows(document: StatementDocument): readonly Row[] {
  const { labels } = localeOf(document.language).statement
  const line = { bottomBorderStyle: 'thin' } as const
  return document.parties.map((party) => [
    undefined,
    { value: `${party.caption}${labels.seal}`, ...bold, height: 36 },
    { value: party.name },
    { value: `${labels.signatory} / ${labels.date}`, ...quiet, ...line },
    { value: undefined, ...line },
  ])
}

/** Adds up the amounts of one level between two rows. */
function sumOfLevel(level: number, first: number, last: number): string {
  const range = (column: number): string => `$${columnName(column)}$${first}:$${columnName(column)}$${last}`
  return `SUMIFS(${range(AMOUNT_COLUMN)},${range(LEVEL_COLUMN)},${level})`
}

function lineRow(document: StatementDocument, index: number, row: number): Row {
  const line = document.lines[index]
  if (!line) throw new RangeError(`no line ${index}`)
  const tone = line.informative ? quiet : line.depth === 0 ? bold : {}
  return [
    // Explanations have no level, so that no sum takes them in.
    { value: line.informative ? undefined : line.depth + 1, ...quiet, ...ruled, align: 'center' },
    { value: line.title, indent: line.depth, wrap: true, ...tone, ...ruled },
    { value: line.formula, wrap: true, ...quiet, ...ruled },
    { value: clauseReferenceText(line.clause), wrap: true, ...ruled },
    { ...amountCell(document, index, row), format: AMOUNT_FORMAT, ...tone, ...ruled },
  ]
}

/** A sum of the lines below where the line is one; an explanation that moves no money stays empty. */
function amountCell(
  { lines }: StatementDocument,
  index: number,
  row: number,
): { readonly value: number | undefined } | { readonly formula: string; readonly value: number } {
  const line = lines[index]
  if (!line || (line.informative && line.amountFen === 0n)) return { value: undefined }
  if (!line.isSum) return { value: yuan(line.amountFen) }
  const next = lines.findIndex((other, position) => position > index && other.depth <= line.depth)
  const descendants = (next === -1 ? lines.length : next) - index - 1
  return { formula: sumOfLevel(line.depth + 2, row + 1, row + descendants), value: yuan(line.amountFen) }
}
