import { useMutation, useQuery } from '@tanstack/react-query'
import { Alert, Button, Input, Progress } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { usePermission } from '../../api/session.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { Failed, Loading } from '../../shell/states.tsx'
import { PreviewTable } from './preview-table.tsx'

type Props = { readonly contractId: string; readonly fileId: string; readonly onClose: () => void }

/** One file: how it will be read while it waits, how far it is while it is read, what came of it afterwards. */
export function FileSheet({ contractId, fileId, onClose }: Props) {
  const { t } = useTranslation()
  const mayWrite = usePermission('records.write')
  const path = { contractId, fileId }
  const file = useQuery({
    queryKey: ['contract', contractId, 'files', fileId],
    queryFn: () => answered(api.GET('/api/contracts/{contractId}/files/{fileId}', { params: { path } })),
  })
  if (file.isPending) return <Loading />
  if (file.isError) return <Failed text={file.error.message} onRetry={() => void file.refetch()} />
  const { state, name, jobId, summary } = file.data
  const waits = mayWrite && (state === 'uploaded' || state === 'failed' || state === 'cancelled')
  return (
    <section className="sheet sheet--padded records-section">
      <header className="page-head">
        <h2 className="section-title">{name}</h2>
        <Button type="text" onClick={onClose}>
          {t('shell.close')}
        </Button>
      </header>
      {jobId !== null && (state === 'reading' || state === 'failed') ? <JobProgress jobId={jobId} /> : null}
      {waits ? <ReadingPlan contractId={contractId} fileId={fileId} /> : null}
      {summary === null ? null : (
        <Outcome contractId={contractId} fileId={fileId} summary={summary} mayUndo={mayWrite && state === 'read'} />
      )}
    </section>
  )
}

function JobProgress({ jobId }: { readonly jobId: string }) {
  const { t } = useTranslation()
  const job = useQuery({
    queryKey: ['job', jobId],
    queryFn: () => answered(api.GET('/api/jobs/{jobId}', { params: { path: { jobId } } })),
    refetchInterval: ({ state }) => (state.data?.state === 'running' || state.data?.state === 'queued' ? 1000 : false),
  })
  const cancel = useMutation({
    mutationFn: () => answered(api.POST('/api/jobs/{jobId}/cancel', { params: { path: { jobId } } })),
  })
  if (job.data === undefined) return null
  const { state, done, total, problem } = job.data
  if (problem !== null) return <Alert type="error" showIcon title={t('records.jobFailed', { code: problem.code })} />
  if (state !== 'running' && state !== 'queued') return null
  return (
    <div className="job-progress">
      <Progress percent={total === null || total === 0 ? 0 : Math.round((100 * done) / total)} />
      <Button size="small" onClick={() => cancel.mutate()}>
        {t('records.cancel')}
      </Button>
    </div>
  )
}

/** What the file is taken for, the mapping to read it by, and the first rows as they will be read. */
function ReadingPlan({ contractId, fileId }: { readonly contractId: string; readonly fileId: string }) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const path = { contractId, fileId }
  const [edited, setEdited] = useState<string | undefined>(undefined)
  const detection = useQuery({
    queryKey: ['contract', contractId, 'files', fileId, 'detection'],
    queryFn: () => answered(api.GET('/api/contracts/{contractId}/files/{fileId}/detection', { params: { path } })),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const saved = useQuery({
    queryKey: ['contract', contractId, 'mappings'],
    queryFn: () => answered(api.GET('/api/contracts/{contractId}/mappings', { params: { path: { contractId } } })),
  })
  const { data } = detection
  const suggested = saved.data?.items[0]?.mapping ?? data?.suggestion?.mapping
  const text = edited ?? (suggested === undefined ? '' : JSON.stringify(suggested, null, 2))
  const bodyOf = () => ({
    format: data?.format ?? ('csv' as const),
    ...(data?.needsMapping === true ? { mapping: JSON.parse(text) as never } : {}),
  })
  const preview = useMutation({
    mutationFn: async () =>
      answered(api.POST('/api/contracts/{contractId}/files/{fileId}/preview', { params: { path }, body: bodyOf() })),
  })
  const read = useMutation({
    mutationFn: async () => {
      const body = bodyOf()
      if ('mapping' in body && edited !== undefined)
        await answered(
          api.POST('/api/contracts/{contractId}/mappings', {
            params: { path: { contractId } },
            body: { name: new Date().toISOString().slice(0, 16), mapping: body.mapping },
          }),
        )
      return answered(api.POST('/api/contracts/{contractId}/files/{fileId}/read', { params: { path }, body }))
    },
  })
  if (detection.isPending) return <Loading />
  if (detection.isError) return <Failed text={detection.error.message} />
  if (data?.refusal) return <Alert type="error" showIcon title={data.refusal.text[language]} />
  const failure = preview.error ?? read.error
  return (
    <>
      <p>{t('records.takenFor', { format: data?.format ?? '' })}</p>
      {data?.needsMapping === true ? (
        <>
          {(data.suggestion?.missing.length ?? 0) === 0 ? null : (
            <Alert
              type="warning"
              showIcon
              title={t('records.missing', { fields: (data.suggestion?.missing ?? []).join('、') })}
            />
          )}
          <label htmlFor="mapping" className="quiet">
            {t('records.mapping')}
          </label>
          <Input.TextArea
            id="mapping"
            className="mapping-text"
            value={text}
            autoSize={{ minRows: 8, maxRows: 24 }}
            onChange={(event) => setEdited(event.target.value)}
          />
        </>
      ) : null}
      {failure ? <Alert type="error" showIcon title={failure.message} /> : null}
      <div className="page-actions">
        <Button loading={preview.isPending} onClick={() => preview.mutate()}>
          {t('records.preview')}
        </Button>
        <Button type="primary" loading={read.isPending} onClick={() => read.mutate()}>
          {t('records.read')}
        </Button>
      </div>
      {preview.data === undefined ? null : <PreviewTable preview={preview.data} />}
    </>
  )
}

type Summary = {
  readonly read?: number
  readonly accepted?: number
  readonly duplicates?: number
  readonly corrections?: number
  readonly filtered?: Readonly<Record<string, number>>
  readonly rejected?: Readonly<Record<string, number>>
}

function Outcome({
  contractId,
  fileId,
  summary,
  mayUndo,
}: {
  readonly contractId: string
  readonly fileId: string
  readonly summary: Summary
  readonly mayUndo: boolean
}) {
  const { t } = useTranslation()
  const undo = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/contracts/{contractId}/files/{fileId}/undo', { params: { path: { contractId, fileId } } }),
      ),
  })
  const total = (counts: Readonly<Record<string, number>> | undefined) =>
    Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0)
  const rejected = total(summary.rejected)
  const rows = [
    ['records.rowsRead', summary.read ?? 0],
    ['records.accepted', summary.accepted ?? 0],
    ['records.duplicates', summary.duplicates ?? 0],
    ['records.corrections', summary.corrections ?? 0],
    ['records.filtered', total(summary.filtered)],
    ['records.rejected', rejected],
  ] as const
  return (
    <>
      <dl className="why-values">
        {rows.map(([name, count]) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd className="figure">{count.toLocaleString()}</dd>
          </div>
        ))}
      </dl>
      {undo.error ? <Alert type="error" showIcon title={undo.error.message} /> : null}
      <div className="page-actions records-section">
        {rejected === 0 ? null : (
          <Button href={`/api/contracts/${contractId}/files/${fileId}/rejects.csv`}>{t('records.rejects')}</Button>
        )}
        {mayUndo ? (
          <Button danger loading={undo.isPending} onClick={() => undo.mutate()}>
            {t('records.undo')}
          </Button>
        ) : null}
      </div>
    </>
  )
}
