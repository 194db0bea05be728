import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { StateTag } from '../../shell/state-tag.tsx'
import { Failed, Loading } from '../../shell/states.tsx'

const REFRESH_MS = 10_000
const MEBIBYTE = 1_048_576
const HOUR_SECONDS = 3600

/** Whether the system is well: database, queue, process, mail. */
export function Health() {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const health = useQuery({
    queryKey: ['system'],
    refetchInterval: REFRESH_MS,
    queryFn: () => answered(api.GET('/api/system')),
  })
  if (health.isPending) return <Loading />
  if (health.isError) return <Failed text={health.error.message} onRetry={() => void health.refetch()} />
  const { queue, process, isMailConfigured, isDatabaseEmbedded, databaseVersion, databaseBytes, schemaVersion } =
    health.data
  const number = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 1 })
  const rows = [
    [
      t('administration.health.database'),
      `PostgreSQL ${databaseVersion} · ${t(isDatabaseEmbedded ? 'administration.health.embedded' : 'administration.health.external')}`,
    ],
    [t('administration.health.size'), `${number(databaseBytes / MEBIBYTE)} MiB`],
    [t('administration.health.schema'), String(schemaVersion)],
    [t('administration.health.waiting'), number(queue.waiting)],
    [t('administration.health.running'), number(queue.running)],
    [
      t('administration.health.uptime'),
      t('administration.health.hours', { hours: number(process.uptimeSeconds / HOUR_SECONDS) }),
    ],
    [t('administration.health.memory'), `${number(process.memoryBytes / MEBIBYTE)} MiB · Node ${process.nodeVersion}`],
  ] as const
  return (
    <section className="sheet sheet--padded health">
      <p className="page-sub">
        <StateTag
          tone={queue.failed === 0 ? 'met' : 'missed'}
          text={
            queue.failed === 0
              ? t('administration.health.queueWell')
              : t('administration.health.queueFailed', { jobs: queue.failed })
          }
        />
        <StateTag
          tone={isMailConfigured ? 'met' : 'atRisk'}
          text={t(isMailConfigured ? 'administration.health.mail' : 'administration.health.noMail')}
        />
      </p>
      <dl className="why-values">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="figure">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
