import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Alert, Progress, Table, Upload } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { useContractZone } from '../../api/contract-zone.ts'
import { useLiveChanges } from '../../api/live-changes.ts'
import { usePermission } from '../../api/session.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { StateTag, type Tone } from '../../shell/state-tag.tsx'
import { Failed, Loading, Notice } from '../../shell/states.tsx'
import { fileName } from './file-name.ts'
import { FileSheet } from './file-sheet.tsx'
import { recordTime } from './record-text.ts'
import { uploadFile } from './upload-file.ts'
import './records.css'

const TONES: Readonly<Record<string, Tone>> = { read: 'met', failed: 'missed', reading: 'atRisk', uploaded: 'atRisk' }

/** Files of service records: bring one, say how it is to be read, follow it, take it back. */
export function RecordsPage() {
  const { t } = useTranslation()
  const timeZone = useContractZone()
  const { language } = usePreferences()
  const navigate = useNavigate()
  const client = useQueryClient()
  const mayWrite = usePermission('records.write')
  const { contractId } = useParams({ from: '/frame/contracts/$contractId/records' })
  const { file: chosen } = useSearch({ from: '/frame/contracts/$contractId/records' })
  const [sent, setSent] = useState(0)
  useLiveChanges(['contract', contractId])
  const files = useQuery({
    queryKey: ['contract', contractId, 'files'],
    queryFn: () => answered(api.GET('/api/contracts/{contractId}/files', { params: { path: { contractId } } })),
  })
  const choose = (file: string | undefined) =>
    void navigate({ to: '/contracts/$contractId/records', params: { contractId }, search: { file } })
  const upload = useMutation({
    mutationFn: (file: File) => uploadFile(contractId, file, setSent),
    onMutate: () => setSent(0),
    onSuccess: async (fileId) => {
      await client.invalidateQueries({ queryKey: ['contract', contractId, 'files'] })
      choose(fileId)
    },
  })
  if (files.isPending) return <Loading />
  if (files.isError) return <Failed text={files.error.message} onRetry={() => void files.refetch()} />
  return (
    <>
      <header className="page-head">
        <h1 className="page-title">{t('records.title')}</h1>
      </header>
      {mayWrite ? (
        <Upload.Dragger
          className="records-drop"
          showUploadList={false}
          disabled={upload.isPending}
          beforeUpload={(file) => {
            upload.mutate(file)
            return false
          }}
        >
          <p>{upload.isPending ? t('records.uploading') : t('records.drop')}</p>
          {upload.isPending ? (
            <Progress percent={Math.round(100 * sent)} aria-label={t('records.uploading')} />
          ) : (
            <p className="note">{t('records.formats')}</p>
          )}
        </Upload.Dragger>
      ) : null}
      {upload.error ? <Alert type="error" showIcon title={upload.error.message} /> : null}
      {chosen === undefined ? null : (
        <FileSheet contractId={contractId} fileId={chosen} onClose={() => choose(undefined)} />
      )}
      {files.data.items.length === 0 ? (
        <Notice title={t('records.empty')} text={t(mayWrite ? 'records.emptyText' : 'records.emptyTextReader')} />
      ) : (
        <Table
          className="sheet records-section"
          rowKey="fileId"
          pagination={false}
          dataSource={files.data.items}
          scroll={{ x: 860 }}
          columns={[
            {
              title: t('records.file'),
              key: 'name',
              width: 220,
              render: (_, file) => (
                <button type="button" className="why-link" onClick={() => choose(file.fileId)}>
                  {fileName(file, t)}
                </button>
              ),
            },
            {
              title: t('contracts.state'),
              key: 'state',
              render: (_, { state }) => (
                <StateTag tone={TONES[state] ?? 'notMeasured'} text={t(`records.states.${state}`)} />
              ),
            },
            {
              title: t('records.accepted'),
              key: 'accepted',
              align: 'right',
              className: 'figure',
              render: (_, { summary }) => summary?.accepted?.toLocaleString(language) ?? '—',
            },
            {
              title: t('records.corrections'),
              key: 'corrections',
              align: 'right',
              className: 'figure',
              render: (_, { summary }) => (summary?.corrections ?? 0).toLocaleString(language),
            },
            {
              title: t('records.rejected'),
              key: 'rejected',
              align: 'right',
              className: 'figure',
              render: (_, { summary }) =>
                Object.values(summary?.rejected ?? {})
                  .reduce((sum, count) => sum + count, 0)
                  .toLocaleString(language),
            },
            { title: t('records.by'), dataIndex: 'createdByName' },
            {
              title: t('records.at'),
              key: 'at',
              className: 'figure-left',
              render: (_, { createdAt }) => recordTime(createdAt, language, timeZone),
            },
          ]}
        />
      )}
    </>
  )
}
