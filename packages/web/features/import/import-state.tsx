import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Progress } from 'antd'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { type ImportHead, importsQuery } from '../../api/import.ts'
import { useLiveChanges } from '../../api/live-changes.ts'
import { usePermission } from '../../api/session.ts'
import { AskingButton } from '../../shell/asking-button.tsx'
import { StateTag } from '../../shell/state-tag.tsx'
import { Notice } from '../../shell/states.tsx'
import './import-list.css'

const REASONS = [
  'file-empty',
  'contract-too-large',
  'file-damaged',
  'pdf-damaged',
  'file-format-unknown',
  'file-is-old-word',
  'file-is-workbook',
  'file-is-slides',
  'file-is-archive-bomb',
  'file-password-protected',
  'file-has-no-text',
  'file-letters-unknown',
  'file-part-unknown',
  'file-is-master-document',
] as const

/** A file too large by its size says by how much; one that took too long or too much memory has no such figure. */
function reasonOf({ reason: code, value }: Readonly<Record<string, string | number>>) {
  if (code === 'contract-too-large' && value !== undefined) return 'contract-too-large-by'
  return REASONS.find((reason) => reason === code) ?? 'file-damaged'
}

/** How far the reading of a file is, what was read, or why it could not be and what to do about it. */
export function ImportState({ item }: { readonly item: ImportHead }) {
  const { t } = useTranslation()
  if (item.state === 'queued' || item.state === 'running') {
    const share = item.total === null ? 0 : item.done / item.total
    const label = t(item.state === 'queued' ? 'import.waiting' : 'import.reading')
    return (
      <div className="import-list__progress">
        <span className="note">{label}</span>
        {/* Before anything is known of how far it is, the word alone says what there is to say. */}
        {share === 0 ? null : (
          <Progress percent={Math.round(share * 100)} size="small" aria-label={`${item.name} ${label}`} />
        )}
      </div>
    )
  }
  const data = item.problem?.data ?? {}
  if (item.state === 'done') return <ReadSummary summary={item.summary} />
  return (
    <StateTag
      tone="missed"
      text={
        item.state === 'cancelled'
          ? t('import.cancelled')
          : t(`import.reason.${reasonOf(data)}`, { value: data.value ?? '?', expected: data.expected ?? '?' })
      }
    />
  )
}

/** What was read, by number, or that there was nothing to read. */
export function ReadSummary({ summary }: Pick<ImportHead, 'summary'>) {
  const { t } = useTranslation()
  if (summary === null) return null
  if (summary.clauses === 0) return <StateTag tone="atRisk" text={t('import.noneRecognised')} />
  return <span>{t('import.summary', summary)}</span>
}

/** An import that cannot be shown: on its way, with progress, or unreadable, with the cure. */
export function UnreadImport({ head }: { readonly head: ImportHead }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  useLiveChanges(['imports'])
  return (
    <Notice
      isPage
      title={head.name}
      text={<ImportState item={head} />}
      action={<Button onClick={() => void navigate({ to: '/imports' })}>{t('import.toList')}</Button>}
    />
  )
}

/** Takes a file and what was read in it out of the list; drafts made of it stay. */
export function RemoveImport({ item }: { readonly item: ImportHead }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const mayWrite = usePermission('drafts.write')
  const remove = useMutation({
    mutationFn: () =>
      answered(api.DELETE('/api/imports/{importId}', { params: { path: { importId: item.importId } } })),
    onSuccess: () => void client.invalidateQueries({ queryKey: importsQuery.queryKey, exact: true }),
  })
  if (!mayWrite) return null
  return (
    <AskingButton
      size="small"
      type="text"
      aria-label={`${t('import.remove')} ${item.name}`}
      question={{
        title: t('import.removeTitle', { name: item.name }),
        text: t('import.removeText'),
        go: t('import.removeGo'),
        isDanger: true,
        act: remove.mutateAsync,
      }}
    >
      {t('import.remove')}
    </AskingButton>
  )
}
