import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { Failed, Loading, Notice } from '../../shell/states.tsx'
import { TOKENS } from '../../shell/tokens.ts'
import { Chart } from './chart.tsx'
import { type MetricView, readingText } from './metric-text.ts'

type Dimension = 'weekday-hour' | 'channel' | 'case-type' | 'agent' | 'day'
type Props = { readonly contractId: string; readonly month: string; readonly metric: MetricView }

function useBreakdown({ contractId, month, metric }: Props, by: Dimension) {
  return useQuery({
    queryKey: ['contract', contractId, 'breakdown', month, metric.id, by],
    queryFn: () =>
      answered(
        api.GET('/api/contracts/{contractId}/months/{month}/metrics/{metric}/breakdown', {
          params: { path: { contractId, month, metric: metric.id }, query: { by } },
        }),
      ),
  })
}

/** A metric in parts, the largest part first. */
export function BreakdownTable({ by, ...props }: Props & { readonly by: Dimension }) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const breakdown = useBreakdown(props, by)
  if (breakdown.isPending) return <Loading />
  if (breakdown.isError) return <Failed text={breakdown.error.message} onRetry={() => void breakdown.refetch()} />
  const items = by === 'day' ? breakdown.data.items : [...breakdown.data.items].sort((a, b) => b.n - a.n)
  if (items.length === 0) return <Notice title={t('statement.noData')} />
  const most = Math.max(...items.map((item) => item.n))
  return (
    <div className="sheet table-scroll">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t(`service.by.${by}`)}</th>
            <th scope="col" className="figure">
              {t('service.value')}
            </th>
            <th scope="col" className="figure">
              {t('service.contacts')}
            </th>
            <th scope="col" aria-hidden="true" className="bar-column" />
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.key}>
              <th scope="row">{item.key === '' ? t('service.unstated') : item.key}</th>
              <td className="figure">{readingText(props.metric, item, language) ?? t('statement.noData')}</td>
              <td className="figure">{item.n.toLocaleString(language)}</td>
              <td aria-hidden="true">
                <span className="bar" style={{ width: `${(100 * item.n) / most}%` }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The metric by weekday and hour: where in the week the promise is kept. */
export function HeatMap(props: Props) {
  const { t } = useTranslation()
  const { appearance, language } = usePreferences()
  const breakdown = useBreakdown(props, 'weekday-hour')
  if (breakdown.isPending) return <Loading />
  if (breakdown.isError) return <Failed text={breakdown.error.message} onRetry={() => void breakdown.refetch()} />
  const scale = props.metric.unit === 'share' ? 100 : 1
  const cells = breakdown.data.items.flatMap((item) => {
    const [weekday, hour] = item.key.split('-').map(Number)
    return item.value === null || weekday === undefined || hour === undefined
      ? []
      : [[hour, weekday, Number((Number(item.value) * scale).toFixed(1))]]
  })
  if (cells.length === 0) return <Notice title={t('statement.noData')} />
  const values = cells.map((cell) => cell[2] ?? 0)
  const token = TOKENS[appearance]
  const unit = (value: number) => (props.metric.unit === 'share' ? `${value}%` : String(value))
  const weekdays = Array.from({ length: 7 }, (_, day) =>
    new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(
      new Date(Date.UTC(2024, 0, 1 + day)),
    ),
  )
  const lowerIsBetter = props.metric.target?.direction === 'at-most'
  const colours = [token.missed, token.sheet, token.met]
  return (
    <div className="sheet sheet--padded">
      <Chart
        height={300}
        label={t('service.heatLabel')}
        option={{
          grid: { left: 48, right: 16, top: 8, bottom: 72 },
          tooltip: {},
          xAxis: {
            type: 'category',
            data: Array.from({ length: 24 }, (_, hour) => String(hour)),
            axisLabel: { color: token.quietInk },
          },
          yAxis: { type: 'category', data: weekdays, inverse: true, axisLabel: { color: token.quietInk } },
          visualMap: {
            min: Math.min(...values),
            max: Math.max(...values),
            itemWidth: 12,
            itemHeight: 160,
            text: [unit(Math.max(...values)), unit(Math.min(...values))],
            orient: 'horizontal',
            left: 'center',
            bottom: 0,
            textStyle: { color: token.quietInk },
            inRange: { color: lowerIsBetter ? colours.toReversed() : colours },
          },
          series: [{ type: 'heatmap', data: cells, itemStyle: { borderColor: token.sheet, borderWidth: 1 } }],
        }}
      />
    </div>
  )
}
