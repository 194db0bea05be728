import type { RecordClock } from '@heqi/engine'
import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { Failed, Loading } from '../../shell/states.tsx'
import { ClockLines } from './clock-lines.tsx'
import { RecordFields } from './record-fields.tsx'
import type { RecordBody } from './record-text.ts'
import './records.css'

/** One record: what happened, and its clocks drawn on a time line. */
export function RecordPage() {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const { contractId } = useParams({ from: '/frame/contracts/$contractId/records/record' })
  const { source = '', sourceId = '' } = useSearch({ from: '/frame/contracts/$contractId/records/record' })
  const query = { params: { path: { contractId }, query: { source, sourceId } } }
  const revisions = useQuery({
    queryKey: ['contract', contractId, 'record', source, sourceId],
    queryFn: () => answered(api.GET('/api/contracts/{contractId}/records/revisions', query)),
  })
  const clocks = useQuery({
    queryKey: ['contract', contractId, 'record', source, sourceId, 'clocks'],
    queryFn: () => answered(api.GET('/api/contracts/{contractId}/records/clocks', query)),
  })
  const failure = revisions.error ?? clocks.error
  if (failure)
    return <Failed text={failure.message} onRetry={() => void Promise.all([revisions.refetch(), clocks.refetch()])} />
  if (revisions.data === undefined || clocks.data === undefined) return <Loading />
  const [newest, ...older] = revisions.data.revisions
  return (
    <>
      <header className="page-head">
        <div>
          <h1 className="page-title">{t('records.record', { id: sourceId })}</h1>
          <p className="quiet">{source}</p>
        </div>
      </header>
      <section>
        <h2 className="section-title">{t('records.clocks')}</h2>
        <ClockLines
          clocks={clocks.data.clocks.adjusted as readonly RecordClock[]}
          asOf={clocks.data.asOf}
          language={language}
        />
      </section>
      {newest === undefined ? null : (
        <section className="records-section">
          <h2 className="section-title">{t('records.whatHappened')}</h2>
          <RecordFields record={newest.record as RecordBody} language={language} />
        </section>
      )}
      {older.length === 0 ? null : (
        <section className="records-section">
          <h2 className="section-title">{t('records.earlier', { versions: older.length })}</h2>
          {older.map((revision) => (
            <RecordFields key={revision.revision} record={revision.record as RecordBody} language={language} />
          ))}
        </section>
      )}
    </>
  )
}
