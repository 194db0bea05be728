import { InboxOutlined } from '@ant-design/icons'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Progress, Upload } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { importsQuery } from '../../api/import.ts'
import { useLiveChanges } from '../../api/live-changes.ts'
import { usePermission } from '../../api/session.ts'
import { momentText } from '../../shell/moment-text.ts'
import { StateTag } from '../../shell/state-tag.tsx'
import { Failed, Loading } from '../../shell/states.tsx'
import { uploadContract } from './upload-contract.ts'
import './import.css'
import '../../locales/drafting.ts'

type Sending = { readonly name: string; readonly share: number; readonly problem?: string }

/** Contracts that exist as files: send several at once, see how far their reading is. */
export function ImportsPage() {
  const { t } = useTranslation()
  const mayWrite = usePermission('drafts.write')
  return (
    <>
      <header className="page-head">
        <div>
          <h1 className="page-title">{t('import.title')}</h1>
          <p className="quiet">{t('import.text')}</p>
        </div>
      </header>
      {mayWrite ? <SendFiles /> : null}
      <ImportList />
    </>
  )
}

function SendFiles() {
  const { t } = useTranslation()
  const client = useQueryClient()
  const [sending, setSending] = useState<readonly Sending[]>([])
  const report = (name: string, change: Partial<Sending>) =>
    setSending((all) => all.map((item) => (item.name === name ? { ...item, ...change } : item)))
  const send = async (file: File) => {
    setSending((all) => [...all.filter(({ name }) => name !== file.name), { name: file.name, share: 0 }])
    try {
      await uploadContract(file, (share) => report(file.name, { share }))
      setSending((all) => all.filter(({ name }) => name !== file.name))
      await client.invalidateQueries({ queryKey: importsQuery.queryKey })
    } catch (error) {
      report(file.name, { problem: error instanceof Error ? error.message : String(error) })
    }
  }
  return (
    <section className="import-send">
      <Upload.Dragger
        multiple
        showUploadList={false}
        accept=".docx,.pdf,.rtf,.txt,.md,.html,.htm,.mht,.doc"
        beforeUpload={(file) => {
          void send(file)
          return false
        }}
      >
        <p>
          <InboxOutlined className="import-send__mark" />
        </p>
        <p>{t('import.drop')}</p>
        <p className="note">{t('import.formats')}</p>
      </Upload.Dragger>
      <ul className="import-send__list">
        {sending.map(({ name, share, problem }) => (
          <li key={name}>
            {name}
            {problem === undefined ? (
              <Progress percent={Math.round(share * 100)} size="small" aria-label={t('import.sending', { name })} />
            ) : (
              <span className="term-wrong"> {problem}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function ImportList() {
  const { t } = useTranslation()
  useLiveChanges(['imports'])
  const imports = useQuery(importsQuery)
  if (imports.isPending) return <Loading />
  if (imports.isError) return <Failed text={imports.error.message} onRetry={() => void imports.refetch()} />
  const { items } = imports.data
  if (items.length === 0) return <p className="quiet import-none">{t('import.none')}</p>
  return (
    <ul className="sheet import-list">
      {items.map((item) => (
        <li key={item.importId}>
          <div className="import-list__name">
            {item.state === 'done' ? (
              <Link to="/imports/$importId" params={{ importId: item.importId }}>
                <strong>{item.name}</strong>
              </Link>
            ) : (
              <strong>{item.name}</strong>
            )}
            <div className="note">
              {momentText(item.createdAt)} {item.createdByName}
            </div>
          </div>
          <ImportState item={item} />
        </li>
      ))}
    </ul>
  )
}

type Item = {
  readonly state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled'
  readonly done: number
  readonly total: number | null
  readonly summary: {
    readonly contracts: number
    readonly clauses: number
    readonly custom: number
    readonly findings: number
  } | null
  readonly problem: { readonly data: Readonly<Record<string, string | number>> } | null
}

function ImportState({ item }: { readonly item: Item }) {
  const { t } = useTranslation()
  if (item.state === 'queued' || item.state === 'running') {
    const share = item.total === null ? 0 : item.done / item.total
    return <Progress percent={Math.round(share * 100)} size="small" className="import-list__progress" />
  }
  if (item.state === 'done') return <span>{item.summary === null ? '' : t('import.summary', item.summary)}</span>
  return <StateTag tone="missed" text={t(`import.reason.${reasonOf(item.problem?.data.reason)}`)} />
}

const REASONS = [
  'file-empty',
  'contract-too-large',
  'file-damaged',
  'file-format-unknown',
  'file-is-old-word',
  'file-is-archive-bomb',
  'file-password-protected',
  'file-has-no-text',
  'file-letters-unknown',
  'file-part-unknown',
] as const

const reasonOf = (code: string | number | undefined) => REASONS.find((reason) => reason === code) ?? 'file-damaged'
