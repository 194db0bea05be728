import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { Failed, Loading } from '../../shell/states.tsx'
import { CostOfMiss, OutlookTag } from '../service/forecast-text.tsx'
import { readingText, targetText } from '../service/metric-text.ts'
import type { HomeContract } from './home-types.ts'

/** Promises of the running month that are not safe: so far, as forecast with its range, and what a miss costs. */
export function AtRisk({ contracts }: { readonly contracts: readonly HomeContract[] }) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const risk = useQuery({ queryKey: ['home', 'at-risk'], queryFn: () => answered(api.GET('/api/home/at-risk')) })
  if (risk.isPending) return <Loading />
  if (risk.isError) return <Failed text={risk.error.message} onRetry={() => void risk.refetch()} />
  if (risk.data.items.length === 0) return <p className="sheet sheet--padded quiet">{t('today.atRiskEmpty')}</p>
  return (
    <ul className="sheet task-list">
      {risk.data.items.flatMap(({ contractId, month, metrics }) =>
        metrics.map((metric) => (
          <li key={`${contractId}/${metric.id}`}>
            <Link to="/contracts/$contractId/service" params={{ contractId }} search={{ month, metric: metric.id }}>
              {metric.title[language]}
            </Link>
            <span className="quiet">
              {t('today.soFar', {
                value: readingText(metric, metric.adjusted, language) ?? t('statement.noData'),
                target: targetText(metric, language),
              })}
            </span>
            <OutlookTag metric={metric} />
            <CostOfMiss metric={metric} />
            <span className="note">
              {contracts.find((contract) => contract.contractId === contractId)?.title[language]}
            </span>
          </li>
        )),
      )}
    </ul>
  )
}
