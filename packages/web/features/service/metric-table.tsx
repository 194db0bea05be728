import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../shell/preferences.tsx'
import { StateTag, type Tone } from '../../shell/state-tag.tsx'
import { CostOfMiss, type ForecastView, OutlookTag } from './forecast-text.tsx'
import { type MetricView, readingText, targetText } from './metric-text.ts'

type Props = {
  readonly metrics: readonly MetricView[]
  readonly chosen: string
  /** Of the running month only. */
  readonly forecasts: readonly ForecastView[] | undefined
  readonly onChoose: (metric: string) => void
}

const TONES: Readonly<Record<NonNullable<MetricView['verdict']>, Tone>> = {
  met: 'met',
  missed: 'missed',
  'no-data': 'notMeasured',
}

/** All promises side by side: target, raw, adjusted, verdict. */
export function MetricTable({ metrics, chosen, forecasts, onChoose }: Props) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  return (
    <div className="sheet table-scroll">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('statement.metric')}</th>
            <th scope="col">{t('statement.target')}</th>
            <th scope="col" className="figure">
              {t('statement.readings.raw')}
            </th>
            <th scope="col" className="figure">
              {t('statement.readings.adjusted')}
            </th>
            <th scope="col">{t(forecasts === undefined ? 'statement.result' : 'service.resultSoFar')}</th>
            {forecasts === undefined ? null : <th scope="col">{t('service.atMonthEnd')}</th>}
          </tr>
        </thead>
        <tbody>
          {metrics.map((metric) => (
            <tr key={metric.id} className={metric.id === chosen ? 'plain-table__chosen' : undefined}>
              <th scope="row">
                <button
                  type="button"
                  className="why-link"
                  aria-pressed={metric.id === chosen}
                  onClick={() => onChoose(metric.id)}
                >
                  {metric.title[language]}
                </button>
              </th>
              <td className="figure-left">{targetText(metric, language) || '—'}</td>
              <td className="figure">{readingText(metric, metric.raw, language) ?? t('statement.noData')}</td>
              <td className="figure">
                <strong>{readingText(metric, metric.adjusted, language) ?? t('statement.noData')}</strong>
              </td>
              <td>
                {metric.verdict === null ? (
                  <StateTag tone="notMeasured" text={t('statement.notAssessed')} />
                ) : (
                  <StateTag tone={TONES[metric.verdict]} text={t(`service.verdicts.${metric.verdict}`)} />
                )}
              </td>
              {forecasts === undefined ? null : (
                <td>
                  <ForecastCell metric={forecasts.find(({ id }) => id === metric.id)} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ForecastCell({ metric }: { readonly metric: ForecastView | undefined }) {
  if (metric === undefined) return null
  return (
    <>
      <OutlookTag metric={metric} />
      <div>
        <CostOfMiss metric={metric} />
      </div>
    </>
  )
}
