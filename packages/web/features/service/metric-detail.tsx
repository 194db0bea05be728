import { metricParameterTexts, metricVariantText } from '@heqi/documents/wording'
import type { MetricResult } from '@heqi/engine'
import { fraction } from '@heqi/vocabulary'
import { Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../shell/preferences.tsx'
import { MetricFigures } from '../statement/metric-figures.tsx'
import { BreakdownTable, HeatMap } from './breakdown.tsx'
import type { MetricView, ReadingView } from './metric-text.ts'
import { RecordsOfMetric } from './records-of-metric.tsx'
import { Trend } from './trend.tsx'

type Props = {
  readonly contractId: string
  readonly month: string
  readonly metric: MetricView
  readonly part: string | undefined
  readonly reading: string | undefined
}

/** One metric: what exactly is counted, both readings as fractions, its course, its parts, its records. */
export function MetricDetail({ contractId, month, metric, part, reading }: Props) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const definition = [
    metricVariantText(metric.formula, metric.variant ?? undefined, language),
    ...metricParameterTexts(metric.definition as Parameters<typeof metricParameterTexts>[0], language),
  ].filter(Boolean)
  const binding = reading === 'raw' ? 'raw' : 'adjusted'
  return (
    <>
      {definition.length === 0 ? null : <p className="quiet">{definition.join(language === 'zh-CN' ? '；' : '; ')}</p>}
      <div className="columns">
        <section className="sheet sheet--padded">
          <MetricFigures result={resultOf(metric, metric.adjusted, 'adjusted')} contractId={contractId} month={month} />
          <div className="service-gap" />
          <MetricFigures result={resultOf(metric, metric.raw, 'raw')} contractId={contractId} month={month} />
        </section>
        <section className="sheet sheet--padded">
          <h3 className="section-title">{t('service.trend')}</h3>
          <Trend contractId={contractId} month={month} metric={metric} />
        </section>
      </div>
      {part === undefined ? null : (
        <RecordsOfMetric contractId={contractId} month={month} metric={metric.id} part={part} reading={binding} />
      )}
      <Tabs
        className="service-parts"
        items={[
          {
            key: 'hours',
            label: t('service.by.weekday-hour'),
            children: <HeatMap contractId={contractId} month={month} metric={metric} />,
          },
          ...(['channel', 'case-type', 'agent', 'day'] as const).map((by) => ({
            key: by,
            label: t(`service.by.${by}`),
            children: <BreakdownTable contractId={contractId} month={month} metric={metric} by={by} />,
          })),
        ]}
      />
    </>
  )
}

/** The API's reading as the engine's result: exact numbers again. */
function resultOf(metric: MetricView, view: ReadingView, reading: 'raw' | 'adjusted'): MetricResult {
  const numerator = BigInt(view.numerator)
  const denominator = BigInt(view.denominator)
  return {
    id: metric.id,
    formula: metric.formula,
    ...(metric.variant === null ? {} : { variant: metric.variant }),
    reading,
    unit: metric.unit,
    numerator,
    denominator,
    value: denominator === 0n ? undefined : fraction(numerator, denominator),
    n: view.n,
    excluded: view.excluded,
    pending: view.pending,
  }
}
