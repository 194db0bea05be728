import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import type { paths } from '../../api/generated/schema.ts'
import { AskingButton } from '../../shell/asking-button.tsx'
import { usePreferences } from '../../shell/preferences.tsx'

export type RecordFile =
  paths['/api/contracts/{contractId}/files/{fileId}']['get']['responses'][200]['content']['application/json']

type Props = {
  readonly contractId: string
  readonly file: RecordFile
  readonly summary: NonNullable<RecordFile['summary']>
  readonly mayUndo: boolean
}

const total = (counts: Readonly<Record<string, number>> | undefined): number =>
  Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0)

/** What came of a file: counts of its rows, what was rejected and why, and the way to take it back. */
export function FileOutcome({ contractId, file, summary, mayUndo }: Props) {
  const { t } = useTranslation()
  const { language } = usePreferences()
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
      <dl className="file-counts">
        {rows.map(([name, count]) => (
          <div key={name}>
            <dt className="note">{t(name)}</dt>
            <dd className="figure-left">{count.toLocaleString(language)}</dd>
          </div>
        ))}
      </dl>
      {rejected === 0 ? null : <Rejects contractId={contractId} file={file} rejected={rejected} />}
      {mayUndo ? (
        <Undo contractId={contractId} file={file} records={(summary.accepted ?? 0) + (summary.corrections ?? 0)} />
      ) : null}
    </>
  )
}

const REJECTS_SHOWN = 20

function Rejects({ contractId, file, rejected }: Omit<Props, 'summary' | 'mayUndo'> & { readonly rejected: number }) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const { fileId, format } = file
  const rejects = useQuery({
    queryKey: ['contract', contractId, 'files', fileId, 'rejects'],
    queryFn: () =>
      answered(
        api.GET('/api/contracts/{contractId}/files/{fileId}/rejects', {
          params: { path: { contractId, fileId }, query: { limit: REJECTS_SHOWN } },
        }),
      ),
  })
  const base = `/api/contracts/${contractId}/files/${fileId}`
  const ending = format === null ? undefined : MENDABLE[format]
  return (
    <section className="records-section" aria-labelledby="rejects-title">
      <h3 id="rejects-title" className="section-title">
        {t('records.rejectsTitle', { rows: rejected.toLocaleString(language) })}
      </h3>
      <ul className="reject-list">
        {(rejects.data?.items ?? []).map((reject) => (
          <li key={reject.position}>
            <span className="note">{t('records.rejectAt', { line: reject.line ?? reject.position })}</span>
            {reject.text[language]}
          </li>
        ))}
      </ul>
      {rejected > REJECTS_SHOWN ? <p className="note">{t('records.rejectsMore', { rows: REJECTS_SHOWN })}</p> : null}
      <div className="page-actions">
        {ending === undefined ? null : <Button href={`${base}/rejected-rows.${ending}`}>{t('records.toMend')}</Button>}
        <Button href={`${base}/rejects.csv`}>{t('records.rejects')}</Button>
      </div>
      <p className="note">
        {t(
          ending === undefined
            ? 'records.mendWhole'
            : ending === 'csv'
              ? 'records.toMendHint'
              : 'records.toMendLinesHint',
        )}
      </p>
    </section>
  )
}

/** Where rows can be taken out and put in again one by one: how the file of them ends. */
const MENDABLE: Readonly<Record<string, 'csv' | 'jsonl'>> = {
  csv: 'csv',
  'canonical-csv': 'csv',
  'json-lines': 'jsonl',
  'canonical-json-lines': 'jsonl',
}

type UndoProps = { readonly contractId: string; readonly file: RecordFile; readonly records: number }

function Undo({ contractId, file, records }: UndoProps) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const client = useQueryClient()
  const [isUndoing, setUndoing] = useState(false)
  const undo = async () => {
    await answered(
      api.POST('/api/contracts/{contractId}/files/{fileId}/undo', {
        params: { path: { contractId, fileId: file.fileId } },
      }),
    )
    setUndoing(true)
    void client.invalidateQueries({ queryKey: ['contract', contractId] })
  }
  const counted = { records: records.toLocaleString(language) }
  return (
    <div className="page-actions records-section">
      {isUndoing ? <p className="quiet">{t('records.undoing')}</p> : null}
      <AskingButton
        danger
        question={{
          title: t('records.undoTitle', { name: file.name }),
          text: t('records.undoText', counted),
          go: t('records.undoDo', counted),
          isDanger: true,
          act: undo,
        }}
      >
        {t('records.undo')}
      </AskingButton>
    </div>
  )
}
