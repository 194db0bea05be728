import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLiveChanges } from '../../api/live-changes.ts'
import { usePermission } from '../../api/session.ts'
import { FileHistory } from './file-history.tsx'
import { FileSheet } from './file-sheet.tsx'
import { UploadDrop } from './upload-drop.tsx'
import './records.css'

/** Files of service records: bring one, say how it is to be read, follow it, take it back. */
export function RecordsPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const mayWrite = usePermission('records.write')
  const { contractId } = useParams({ from: '/frame/contracts/$contractId/records' })
  const { file: chosen } = useSearch({ from: '/frame/contracts/$contractId/records' })
  useLiveChanges(['contract', contractId])
  const choose = (file: string | undefined) =>
    void navigate({ to: '/contracts/$contractId/records', params: { contractId }, search: { file } })
  return (
    <>
      <header className="page-head">
        <h1 className="page-title">{t('records.title')}</h1>
      </header>
      {mayWrite ? <UploadDrop contractId={contractId} onUploaded={choose} /> : null}
      {chosen === undefined ? null : (
        <FileSheet contractId={contractId} fileId={chosen} onClose={() => choose(undefined)} />
      )}
      <FileHistory contractId={contractId} mayWrite={mayWrite} onChoose={choose} />
    </>
  )
}
