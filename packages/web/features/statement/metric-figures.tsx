import { countText, metricValueText } from '@heqi/documents/wording'
import type { ExclusionReason, MetricResult, RecordPart } from '@heqi/engine'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../shell/preferences.tsx'

type Props = { readonly result: MetricResult; readonly contractId: string; readonly month: string }

/** A metric's fraction with its parts; each part leads to its records. */
export function MetricFigures({ result, contractId, month }: Props) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const value =
    result.value === undefined ? t('statement.noData') : metricValueText(result.value, result.unit, language)
  const part = (name: RecordPart, text: string) => (
    <Link
      to="/contracts/$contractId/service"
      params={{ contractId }}
      search={{ month, metric: result.id, part: name, reading: result.reading }}
    >
      {text}
    </Link>
  )
  return (
    <dl className="why-values">
      <div>
        <dt>{t(`statement.readings.${result.reading}`)}</dt>
        <dd className="figure">{value}</dd>
      </div>
      <div>
        <dt>{t('statement.numerator')}</dt>
        <dd className="figure">{part('numerator', countText(result.numerator))}</dd>
      </div>
      <div>
        <dt>{t('statement.denominator')}</dt>
        <dd className="figure">{part('denominator', countText(result.denominator))}</dd>
      </div>
      {Object.entries(result.excluded).map(([reason, count]) => (
        <div key={reason}>
          <dt>{t('statement.excludedFor', { reason: t(`service.parts.${reason as ExclusionReason}`) })}</dt>
          <dd className="figure">{part(reason as ExclusionReason, countText(count))}</dd>
        </div>
      ))}
      {result.pending === 0 ? null : (
        <div>
          <dt>{t('statement.pending')}</dt>
          <dd className="figure">{part('pending', countText(result.pending))}</dd>
        </div>
      )}
    </dl>
  )
}
