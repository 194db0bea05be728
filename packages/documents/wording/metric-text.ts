import type { ExclusionReason, MetricResult } from '@heqi/engine'
import type { ContractTerms, Duration, Metric } from '@heqi/terms'
import { METRIC_TITLES } from '@heqi/terms/metric-titles'
import { type Fraction, type Language, type LocalText, toDecimal } from '@heqi/vocabulary'
import { localeOf } from './locale.ts'
import { countText, groupedDecimal, roundedShareText } from './number-text.ts'
import { fill } from './template.ts'
import { secondsText, termDurationText } from './time-text.ts'

const TITLES: Readonly<Partial<Record<string, LocalText>>> = METRIC_TITLES

/** The name of a metric's formula alone: `服务水平`. */
export const metricName = (formula: MetricResult['formula'], language: Language): string =>
  TITLES[formula]?.[language] ?? formula

/** What the contract calls a metric: by its own title, else by the name of its formula. */
export const metricTitle = (
  { id, formula }: Pick<MetricResult, 'id' | 'formula'>,
  terms: ContractTerms,
  language: Language,
): string =>
  terms['quality/kpi']?.metrics.find((metric) => metric.id === id)?.title?.[language] ?? metricName(formula, language)

/** What a variant counts: `时限内应答 ÷ 应答`; `undefined` for a formula without variants. */
export const metricVariantText = (formula: string, variant: string | undefined, language: Language) =>
  variant === undefined ? undefined : lookUp(localeOf(language).metrics.metricVariants, `${formula}.${variant}`)

const isDuration = (value: unknown): value is Duration =>
  typeof value === 'object' && value !== null && 'unit' in value && 'value' in value

/** The parameters of a metric as the contract states them: `20 秒内`. */
export function metricParameterTexts(metric: Metric, language: Language): readonly string[] {
  const templates = localeOf(language).metrics.metricParameters
  return Object.entries(metric).flatMap(([name, value]) => {
    const template = lookUp(templates, name)
    if (template === undefined) return []
    return [fill(template, { value: isDuration(value) ? termDurationText(value, language) : String(value) })]
  })
}

/** A metric's value in its unit, rounded for show: `80.40%`, `40.73 秒`, `96.10 分`; `undefined` when there is no data. */
export function metricValueText(value: Fraction, unit: MetricResult['unit'], language: Language): string {
  switch (unit) {
    case 'share':
      return roundedShareText(value, 2)
    case 'second':
      return secondsText(value, language)
    case 'point':
      return fill(localeOf(language).units.point, { value: groupedDecimal(toDecimal(value, 2, 'half-up')) })
  }
}

/** Records left out, by reason: `短时放弃 611`. */
export function exclusionTexts(excluded: MetricResult['excluded'], language: Language): readonly string[] {
  const names = localeOf(language).metrics.exclusions
  return Object.entries(excluded)
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => `${names[reason as ExclusionReason]} ${countText(count)}`)
}

function lookUp(messages: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(messages, key) ? messages[key] : undefined
}
