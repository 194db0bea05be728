import { monthText } from '@heqi/documents/wording'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { contractQuery, metricsQuery } from '../../api/contract.ts'
import { monthsOf } from '../../api/months.ts'
import { Choice } from '../../shell/choice.tsx'
import { dayText } from '../../shell/moment-text.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { Failed, Loading, Notice } from '../../shell/states.tsx'
import { MetricTable } from './metric-table.tsx'
import './service.css'
import { lazilyBelow } from '../../shell/lazily.ts'

/** Charts are most of the page's code and below its figures: they come after them. */
const MetricDetail = lazilyBelow(() => import('./metric-detail.tsx'), 'MetricDetail')

/** The month's promises as measured; one of them opened: its formula, course, parts and records. */
export function ServicePage() {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const navigate = useNavigate()
  const { contractId } = useParams({ from: '/frame/contracts/$contractId/service' })
  const search = useSearch({ from: '/frame/contracts/$contractId/service' })
  const contract = useQuery(contractQuery(contractId))
  const today = dayText(Date.now(), contract.data?.timeZone)
  const months = contract.data === undefined ? undefined : monthsOf(contract.data, today)
  const month = search.month ?? months?.[0]?.month
  const metrics = useQuery({ ...metricsQuery(contractId, month ?? ''), enabled: month !== undefined })
  const isRunning = months?.some((item) => item.month === month && item.isRunning) === true
  const forecast = useQuery({
    enabled: isRunning,
    queryKey: ['contract', contractId, 'forecast', month],
    queryFn: () =>
      answered(
        api.GET('/api/contracts/{contractId}/months/{month}/forecast', {
          params: { path: { contractId, month: month ?? '' } },
        }),
      ),
  })
  const go = (change: Record<string, string | undefined>) =>
    void navigate({ to: '/contracts/$contractId/service', params: { contractId }, search: { ...search, ...change } })

  const failure = contract.error ?? metrics.error
  if (failure)
    return <Failed text={failure.message} onRetry={() => void Promise.all([contract.refetch(), metrics.refetch()])} />
  if (months !== undefined && month === undefined)
    return <Notice isPage title={t('service.notStarted')} text={t('service.notStartedText')} />
  const chosen = metrics.data?.items.find((metric) => metric.id === search.metric) ?? metrics.data?.items[0]
  return (
    <>
      <header className="page-head">
        <div>
          <h1 className="page-title">{t('service.title')}</h1>
          {metrics.data === undefined ? null : (
            <p className="quiet">{t('service.basis', { records: metrics.data.records.toLocaleString(language) })}</p>
          )}
        </div>
        <Choice
          label={t('statement.month')}
          value={month ?? ''}
          onChoose={(value) => go({ month: value, part: undefined })}
          options={(months ?? []).map((item) => ({
            value: item.month,
            label: monthText(item.month, language),
          }))}
        />
      </header>
      {metrics.data === undefined ? <Loading /> : null}
      {metrics.data !== undefined && metrics.data.items.length === 0 ? <Notice title={t('service.noMetrics')} /> : null}
      {metrics.data === undefined || chosen === undefined || month === undefined ? null : (
        <>
          <MetricTable
            metrics={metrics.data.items}
            chosen={chosen.id}
            forecasts={isRunning ? forecast.data?.items : undefined}
            onChoose={(metric) => go({ month, metric, part: undefined, reading: undefined })}
          />
          {isRunning && forecast.data !== undefined ? (
            <p className="note service-method">{t('service.forecastMethod', { days: forecast.data.daysAhead })}</p>
          ) : null}
          <h2 className="page-title service-metric">{chosen.title[language]}</h2>
          <Suspense fallback={<Loading />}>
            <MetricDetail
              contractId={contractId}
              month={month}
              metric={chosen}
              part={search.part}
              reading={search.reading}
            />
          </Suspense>
        </>
      )}
    </>
  )
}
