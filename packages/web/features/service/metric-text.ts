import { metricValueText, quantityText } from '@heqi/documents/wording'
import type { Quantity } from '@heqi/terms'
import { fraction, type Language } from '@heqi/vocabulary'
import type { paths } from '../../api/generated/schema.ts'

type MonthMetrics =
  paths['/api/contracts/{contractId}/months/{month}/metrics']['get']['responses'][200]['content']['application/json']
export type MetricView = MonthMetrics['items'][number]
export type ReadingView = MetricView['raw']

/** A reading's value in the metric's unit, from the exact fraction; `undefined` for no data. */
export function readingText(
  metric: Pick<MetricView, 'unit'>,
  reading: ReadingView,
  language: Language,
): string | undefined {
  const denominator = BigInt(reading.denominator)
  if (denominator === 0n) return undefined
  return metricValueText(fraction(BigInt(reading.numerator), denominator), metric.unit, language)
}

/** `≥ 85%`; empty for a metric without a promise. */
export function targetText({ target }: Pick<MetricView, 'target'>, language: Language): string {
  if (target === null) return ''
  const quantity: Quantity = { value: target.value, unit: target.unit as Quantity['unit'] }
  return `${target.direction === 'at-least' ? '≥' : '≤'} ${quantityText(quantity, language)}`
}
