import { metricValueText } from '@heqi/documents/wording'
import { fraction, type Language } from '@heqi/vocabulary'
import { useTranslation } from 'react-i18next'
import type { paths } from '../../api/generated/schema.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { StateTag, type Tone } from '../../shell/state-tag.tsx'
import { yuan } from '../statement/yuan.ts'
import './service.css'

type MonthForecast =
  paths['/api/contracts/{contractId}/months/{month}/forecast']['get']['responses'][200]['content']['application/json']
export type ForecastView = MonthForecast['items'][number]

const TONES: Readonly<Record<ForecastView['outlook'], Tone>> = {
  met: 'met',
  'at-risk': 'atRisk',
  missed: 'missed',
  unknown: 'notMeasured',
}

const SCALE = 1_000_000

const valueText = (value: string, unit: ForecastView['unit'], language: Language): string =>
  metricValueText(fraction(Math.round(Number(value) * SCALE), SCALE), unit, language)

/** How a promise will probably end: word, estimate and range. */
export function OutlookTag({ metric }: { readonly metric: ForecastView }) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const { forecast, outlook, unit } = metric
  if (forecast === null)
    return <StateTag tone="notMeasured" text={t(`service.withoutForecast.${metric.withoutForecast ?? 'few-days'}`)} />
  return (
    <span className="outlook">
      {metric.target === null ? null : <StateTag tone={TONES[outlook]} text={t(`service.outlooks.${outlook}`)} />}
      <span className="figure-left">{valueText(forecast.expected, unit, language)}</span>
      <span className="note figure-left">
        {valueText(forecast.low, unit, language)} – {valueText(forecast.high, unit, language)}
      </span>
    </span>
  )
}

/** What a miss would take off the month, where it takes anything. */
export function CostOfMiss({ metric: { costFen } }: { readonly metric: ForecastView }) {
  const { t } = useTranslation()
  if (costFen === null || costFen === '0') return null
  return <span className="note">{t('service.costOfMiss', { amount: yuan(costFen) })}</span>
}
