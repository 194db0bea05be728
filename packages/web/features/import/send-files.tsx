import { InboxOutlined } from '@ant-design/icons'
import { Button, Progress, Upload } from 'antd'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { Sending } from './sending.ts'
import { sendingFiles } from './sending-here.ts'

/** Several files at once, each with its progress; what could not be sent stays with the reason, to be sent again. */
export function SendFiles() {
  const { t } = useTranslation()
  const sending = useSyncExternalStore(sendingFiles.subscribe, sendingFiles.all)
  return (
    <section className="import-send">
      <Upload.Dragger
        multiple
        showUploadList={false}
        accept=".docx,.pdf,.rtf,.txt,.md,.html,.htm,.mht,.doc"
        beforeUpload={(file) => {
          sendingFiles.add(file)
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
        {sending.map((item) => (
          <li key={item.id}>
            <span className="import-list__name">{item.file.name}</span>
            {item.state === 'failed' ? <NotSent item={item} /> : <OnItsWay item={item} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function OnItsWay({ item: { id, file, state, share } }: { readonly item: Sending }) {
  const { t } = useTranslation()
  return (
    <span className="import-list__state">
      <span className="import-list__progress">
        {state === 'waiting' ? <span className="note">{t('import.sendingWaits')}</span> : null}
        {share === 1 ? <span className="note">{t('import.sendingEnds')}</span> : null}
        {state === 'waiting' ? null : (
          <Progress
            percent={Math.round(share * 100)}
            size="small"
            status="normal"
            aria-label={t('import.sending', { name: file.name })}
          />
        )}
      </span>
      <Button
        size="small"
        type="text"
        aria-label={t('import.cancelSendingOf', { name: file.name })}
        onClick={() => sendingFiles.drop(id)}
      >
        {t('import.cancelSending')}
      </Button>
    </span>
  )
}

function NotSent({ item: { id, problem, isFinal } }: { readonly item: Sending }) {
  const { t } = useTranslation()
  return (
    <span className="import-send__failed">
      <span className="term-wrong">{problem}</span>
      {isFinal ? null : (
        <Button size="small" onClick={() => sendingFiles.again(id)}>
          {t('shell.state.retry')}
        </Button>
      )}
      <Button size="small" type="text" onClick={() => sendingFiles.drop(id)}>
        {t('shell.close')}
      </Button>
    </span>
  )
}
