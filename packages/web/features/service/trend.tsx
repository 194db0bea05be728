import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { Failed, Loading } from '../../shell/states.tsx'
import { TOKENS } from '../../shell/tokens.ts'
import { Chart } from './chart.tsx'
import { type MetricView, readingText, targetText } from './metric-text.ts'

type Props = { readonly contractId: string; readonly month: string; readonly metric: MetricView }

/** The metric over the last six months with its target as a dashed line. */
export function Trend({ contractId, month, metric }: Props) {
  const { t } = useTranslation()
  const { language, appearance } = usePreferences()
  const trend = useQuery({
    queryKey: ['contract', contractId, 'trend', month],
    queryFn: () =>
      answered(
        api.GET('/api/contracts/{contractId}/metrics/trend', {
          params: { path: { contractId }, query: { until: month, months: 6 } },
        }),
      ),
  })
  const points = useMemo(
    () =>
      (trend.data?.items ?? []).flatMap((item) => {
        const view = item.items.find((candidate) => candidate.id === metric.id)
        return view === undefined ? [] : [{ month: item.month, view }]
      }),
    [trend.data, metric.id],
  )
  if (trend.isPending) return <Loading />
  if (trend.isError) return <Failed text={trend.error.message} onRetry={() => void trend.refetch()} />
  const token = TOKENS[appearance]
  const scale = metric.unit === 'share' ? 100 : 1
  const label = points
    .map(({ month: of, view }) => `${of}: ${readingText(view, view.adjusted, language) ?? t('statement.noData')}`)
    .join(', ')
  return (
    <Chart
      height={190}
      label={label}
      option={{
        grid: { left: 44, right: 64, top: 16, bottom: 24 },
        tooltip: { trigger: 'axis', valueFormatter: (value: unknown) => String(value) },
        xAxis: {
          type: 'category',
          data: points.map((point) => point.month),
          axisLine: { lineStyle: { color: token.faintLine } },
          axisLabel: { color: token.quietInk },
        },
        yAxis: {
          type: 'value',
          scale: metric.unit !== 'share',
          splitLine: { lineStyle: { color: token.faintLine } },
          axisLabel: { color: token.quietInk, formatter: metric.unit === 'share' ? '{value}%' : '{value}' },
        },
        series: [
          {
            type: 'line',
            symbolSize: 7,
            data: points.map(({ view }) =>
              view.adjusted.value === null ? null : Number((Number(view.adjusted.value) * scale).toFixed(2)),
            ),
            lineStyle: { color: token.ink, width: 2 },
            itemStyle: { color: token.ink },
            ...(metric.target === null
              ? {}
              : {
                  markLine: {
                    symbol: 'none',
                    silent: true,
                    lineStyle: { type: 'dashed', color: token.indigo },
                    label: { formatter: targetText(metric, language), color: token.indigo, position: 'end' },
                    data: [{ yAxis: Number(metric.target.valueInUnit) * scale }],
                  },
                }),
          },
        ],
      }}
    />
  )
}
