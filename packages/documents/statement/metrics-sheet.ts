import type { MetricResult } from '@heqi/engine'
import { toDecimal } from '@heqi/vocabulary'
import { localeOf } from '../wording/locale.ts'
import { columnName, type WorkbookCell, type WorkbookSheet } from '../workbook.ts'
import { clauseReferenceText } from './clause-reference.ts'
import type { DocumentMetric } from './document-metrics.ts'
import { bold, countCell, footerOf, headCell, numberHeadCell, ruled, textCell } from './sheet-style.ts'
import type { StatementDocument } from './statement-document.ts'

const VALUE_FORMATS: Readonly<Record<MetricResult['unit'], string>> = { share: '0.00%', point: '0.00', second: '0.00' }
const FIRST_READING_COLUMN = 6
/** The readings over their figures, then the name of each column. */
const HEAD_ROWS = 2

/** Each metric with both readings; the value is a formula over numerator and denominator. */
export function metricsSheet(document: StatementDocument): WorkbookSheet {
  const { statement, metrics } = localeOf(document.language)
  const { labels } = statement
  const texts = [labels.metric, labels.reference, labels.formula, labels.clause, labels.target, labels.verdict]
  const figures = [labels.numerator, labels.denominator, labels.value, labels.sample]
  const over = (reading: string): readonly WorkbookCell[] => [
    { ...headCell(reading), value: reading, columnSpan: figures.length, align: 'center', ...bold },
    ...figures.slice(1).map(() => undefined),
  ]
  return {
    name: labels.metrics,
    landscape: true,
    stickyRows: HEAD_ROWS,
    printTitles: [1, HEAD_ROWS],
    footer: footerOf(document),
    columnWidths: [16, 14, 26, 15, 9, 8, 11, 11, 10, 9, 11, 11, 10, 9, 26, 8],
    rows: [
      [...texts.map(() => undefined), ...over(metrics.readings.raw), ...over(metrics.readings.adjusted)],
      [
        ...texts.map(headCell),
        ...figures.map(numberHeadCell),
        ...figures.map(numberHeadCell),
        { ...headCell(labels.excluded), value: labels.excluded, indent: 1 },
        numberHeadCell(labels.pending),
      ],
      ...document.metrics.map((metric, index) => metricRow(metric, index + HEAD_ROWS + 1)),
    ],
  }
}

function metricRow(metric: DocumentMetric, row: number): readonly WorkbookCell[] {
  const excluded = metric.excluded.join('; ')
  return [
    textCell(metric.name),
    textCell(metric.id),
    textCell(metric.definition),
    textCell(clauseReferenceText(metric.clause)),
    textCell(metric.target ?? '—'),
    textCell(metric.verdict?.text ?? '—'),
    ...readingCells(metric.raw.result, row, FIRST_READING_COLUMN),
    ...readingCells(metric.adjusted.result, row, FIRST_READING_COLUMN + 4),
    { ...textCell(excluded), value: excluded, indent: 1 },
    countCell(metric.pending),
  ]
}

function readingCells(result: MetricResult, row: number, column: number): readonly WorkbookCell[] {
  const style = { format: VALUE_FORMATS[result.unit], ...ruled }
  const quotient = `${columnName(column)}${row}/${columnName(column + 1)}${row}`
  return [
    countCell(Number(result.numerator)),
    countCell(Number(result.denominator)),
    result.value === undefined
      ? { value: '—', ...ruled }
      : { formula: quotient, value: Number(toDecimal(result.value, 15, 'half-up')), ...style },
    countCell(result.n),
  ]
}
