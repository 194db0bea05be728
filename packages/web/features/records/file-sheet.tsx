import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { useContractZone } from '../../api/contract-zone.ts'
import { usePermission } from '../../api/session.ts'
import { Failed, Loading } from '../../shell/states.tsx'
import { fileName } from './file-name.ts'
import { FileOutcome } from './file-outcome.tsx'
import { JobProgress } from './job-progress.tsx'
import { ReadingPlan } from './mapping/reading-plan.tsx'
import { recordTime } from './record-text.ts'

type Props = { readonly contractId: string; readonly fileId: string; readonly onClose: () => void }

/** One file: how it will be read while it waits, how far it is while it is read, what came of it afterwards. */
export function FileSheet({ contractId, fileId, onClose }: Props) {
  const { t } = useTranslation()
  const timeZone = useContractZone()
  const mayWrite = usePermission('records.write')
  const path = { contractId, fileId }
  const file = useQuery({
    queryKey: ['contract', contractId, 'files', fileId],
    queryFn: () => answered(api.GET('/api/contracts/{contractId}/files/{fileId}', { params: { path } })),
  })
  if (file.isPending) return <Loading />
  if (file.isError) return <Failed text={file.error.message} onRetry={() => void file.refetch()} />
  const { state, jobId, summary, createdAt, createdByName } = file.data
  const waits = mayWrite && (state === 'uploaded' || state === 'failed' || state === 'cancelled')
  return (
    <section className="sheet sheet--padded records-section" aria-labelledby="file-title">
      <header className="page-head file-head">
        <div>
          <h2 id="file-title" className="section-title">
            {fileName(file.data, t)}
          </h2>
          <p className="note">
            {createdByName} · {recordTime(createdAt, timeZone)}
          </p>
        </div>
        <Button type="text" onClick={onClose}>
          {t('shell.close')}
        </Button>
      </header>
      {jobId !== null && (state === 'reading' || state === 'failed') ? (
        <JobProgress contractId={contractId} jobId={jobId} />
      ) : null}
      {waits ? <ReadingPlan contractId={contractId} fileId={fileId} name={file.data.name} /> : null}
      {summary === null ? null : (
        <FileOutcome
          contractId={contractId}
          file={file.data}
          summary={summary}
          mayUndo={mayWrite && state === 'read' && file.data.kind !== 'undo'}
        />
      )}
    </section>
  )
}
