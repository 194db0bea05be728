import { monthText } from '@heqi/documents/wording'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { usePermission } from '../../api/session.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { Failed, Loading } from '../../shell/states.tsx'
import { readingText } from '../service/metric-text.ts'
import { yuan } from '../statement/yuan.ts'

type Props = { readonly contractId: string; readonly factId: string; readonly month: string }

/** What the signatures of both sides change in the month: metrics and total, without it and with it. */
export function ExclusionEffect({ contractId, factId, month }: Props) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const mayMeasure = usePermission('metrics.read')
  const effect = useQuery({
    enabled: mayMeasure,
    queryKey: ['contract', contractId, 'effect', factId, month],
    queryFn: () =>
      answered(
        api.GET('/api/contracts/{contractId}/exclusions/{factId}/effect', {
          params: { path: { contractId, factId }, query: { month } },
        }),
      ),
  })
  if (!mayMeasure) return null
  if (effect.isPending) return <Loading />
  if (effect.isError) return <Failed text={effect.error.message} onRetry={() => void effect.refetch()} />
  const { metrics, totalFenWith, totalFenWithout } = effect.data
  const changed = metrics.filter(
    ({ before, after }) =>
      before.adjusted.numerator !== after.adjusted.numerator ||
      before.adjusted.denominator !== after.adjusted.denominator,
  )
  const difference = BigInt(totalFenWith) - BigInt(totalFenWithout)
  return (
    <section className="records-section">
      <h3 className="section-title">{t('facts.effect', { month: monthText(month, language) })}</h3>
      {changed.length === 0 ? <p className="quiet">{t('facts.noEffect')}</p> : null}
      {changed.length === 0 ? null : (
        <table className="plain-table effect-table">
          <thead>
            <tr>
              <th scope="col">{t('statement.metric')}</th>
              <th scope="col" className="figure">
                {t('facts.without')}
              </th>
              <th scope="col" className="figure">
                {t('facts.with')}
              </th>
            </tr>
          </thead>
          <tbody>
            {changed.map(({ before, after }) => (
              <tr key={before.id}>
                <th scope="row">{before.title[language]}</th>
                <td className="figure">{readingText(before, before.adjusted, language) ?? t('statement.noData')}</td>
                <td className="figure">
                  <strong>{readingText(after, after.adjusted, language) ?? t('statement.noData')}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <dl className="why-values">
        <div>
          <dt>{t('statement.total')}</dt>
          <dd className="figure">
            {yuan(totalFenWithout)} → {yuan(totalFenWith)}
          </dd>
        </div>
        <div>
          <dt>{t('reconcile.difference')}</dt>
          <dd className="figure">
            <strong>{yuan(difference.toString())}</strong>
          </dd>
        </div>
      </dl>
    </section>
  )
}
