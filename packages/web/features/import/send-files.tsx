import { InboxOutlined } from '@ant-design/icons'
import { useQueryClient } from '@tanstack/react-query'
import { Button, Progress, Upload } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { importsQuery } from '../../api/import.ts'
import { uploadContract } from './upload-contract.ts'

type Sending = { readonly id: string; readonly file: File; readonly share: number; readonly problem?: string }

const LARGEST_BYTES = 50 * 1024 * 1024

/** Several files at once, each with its progress; what could not be sent stays with the reason, to be sent again. */
export function SendFiles() {
  const { t } = useTranslation()
  const client = useQueryClient()
  const [sending, setSending] = useState<readonly Sending[]>([])
  const drop = (id: string) => setSending((all) => all.filter((item) => item.id !== id))
  const report = (id: string, change: Partial<Sending>) =>
    setSending((all) => all.map((item) => (item.id === id ? { ...item, ...change } : item)))
  const send = async ({ id, file }: Pick<Sending, 'id' | 'file'>) => {
    if (file.size > LARGEST_BYTES) {
      report(id, { problem: t('import.tooLarge') })
      return
    }
    try {
      await uploadContract(file, (share) => report(id, { share }))
      drop(id)
      await client.invalidateQueries({ queryKey: importsQuery.queryKey })
    } catch (error) {
      report(id, { problem: error instanceof Error ? error.message : String(error) })
    }
  }
  return (
    <section className="import-send">
      <Upload.Dragger
        multiple
        showUploadList={false}
        accept=".docx,.pdf,.rtf,.txt,.md,.html,.htm,.mht,.doc"
        beforeUpload={(file) => {
          const item: Sending = { id: crypto.randomUUID(), file, share: 0 }
          setSending((all) => [...all, item])
          void send(item)
          return false
        }}
      >
        <p>
          <InboxOutlined className="import-send__mark" />
        </p>
        <p>{t('import.drop')}</p>
        <p className="note">{t('import.formats')}</p>
      </Upload.Dragger>
      <ul className="import-send__list" aria-live="polite">
        {sending.map(({ id, file, share, problem }) => (
          <li key={id}>
            <span className="import-list__name">{file.name}</span>
            {problem === undefined ? (
              <div className="import-list__progress">
                <Progress
                  percent={Math.round(share * 100)}
                  size="small"
                  status="normal"
                  aria-label={t('import.sending', { name: file.name })}
                />
              </div>
            ) : (
              <span className="import-send__failed">
                <span className="term-wrong">{problem}</span>
                {file.size > LARGEST_BYTES ? null : (
                  <Button
                    size="small"
                    onClick={() => {
                      setSending((all) => all.map((item) => (item.id === id ? { id, file, share: 0 } : item)))
                      void send({ id, file })
                    }}
                  >
                    {t('shell.state.retry')}
                  </Button>
                )}
                <Button size="small" type="text" onClick={() => drop(id)}>
                  {t('shell.close')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
