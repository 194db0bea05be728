import type { MetricResult } from '@heqi/engine'
import { toDecimal } from '@heqi/vocabulary'
import { localeOf } from '../wording/locale.ts'
import { columnName, type WorkbookCell, type WorkbookSheet } from '../workbook.ts'
import { clauseReferenceText } from './clause-reference.ts'
import type { DocumentMetric } from './document-metrics.ts'
import { countCell, headCell, ruled, textCell } from './sheet-style.ts'
import type { StatementDocument } from './statement-document.ts'

const VALUE_FORMATS: Readonly<Record<MetricResult['unit'], string>> = { share: '0.00%', point: '0.00', second: '0.00' }
const FIRST_READING_COLUMN = 6

/** Each metric with both readings; the value is a formula over numerator and denominator. */
export function metricsSheet(document: StatementDocument): WorkbookSheet {
  const { statement, metrics } = localeOf(document.language)
  const { labels } = statement
  const readingHeads = (reading: string): readonly WorkbookCell[] =>
    [labels.numerator, labels.denominator, labels.value, labels.sample].map((label) => headCell(`${reading} ${label}`))
  return {
    name: labels.metrics,
    landscape: true,
    stickyRows: 1,
    columnWidths: [20, 24, 40, 22, 12, 12, 12, 12, 11, 10, 12, 12, 11, 10, 30, 8],
    rows: [
      [
        ...[labels.metric, labels.reference, labels.formula, labels.clause, labels.target, labels.verdict].map(
          headCell,
        ),
        ...readingHeads(metrics.readings.raw),
        ...readingHeads(metrics.readings.adjusted),
        headCell(labels.excluded),
        headCell(labels.pending),
      ],
      ...document.metrics.map((metric, index) => metricRow(metric, index + 2)),
    ],
  }
}

function metricRow(metric: DocumentMetric, row: number): readonly WorkbookCell[] {
  return [
    textCell(metric.name),
    textCell(metric.id),
    textCell(metric.definition),
    textCell(clauseReferenceText(metric.clause)),
    textCell(metric.target ?? '—'),
    textCell(metric.verdict?.text ?? '—'),
    ...readingCells(metric.raw.result, row, FIRST_READING_COLUMN),
    ...readingCells(metric.adjusted.result, row, FIRST_READING_COLUMN + 4),
    textCell(metric.excluded.join('; ')),
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
