import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Alert, Progress, Upload } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLiveChanges } from '../../api/live-changes.ts'
import { usePermission } from '../../api/session.ts'
import { FileHistory } from './file-history.tsx'
import { FileSheet } from './file-sheet.tsx'
import { uploadFile } from './upload-file.ts'
import './records.css'

/** Files of service records: bring one, say how it is to be read, follow it, take it back. */
export function RecordsPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const client = useQueryClient()
  const mayWrite = usePermission('records.write')
  const { contractId } = useParams({ from: '/frame/contracts/$contractId/records' })
  const { file: chosen } = useSearch({ from: '/frame/contracts/$contractId/records' })
  const [sent, setSent] = useState(0)
  useLiveChanges(['contract', contractId])
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
      <FileHistory contractId={contractId} mayWrite={mayWrite} onChoose={choose} />
    </>
  )
}
