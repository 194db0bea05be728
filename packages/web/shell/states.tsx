import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Mark } from './mark.tsx'

type NoticeProps = {
  readonly title: string
  readonly text?: ReactNode
  readonly action?: ReactNode
  /** It stands for the whole page, whose title it is then. */
  readonly isPage?: boolean
}

/** One quiet notice in place of content: empty, failed, forbidden, missing. */
export function Notice({ title, text, action, isPage = false }: NoticeProps) {
  const Title = isPage ? 'h1' : 'h2'
  return (
    <section className="notice" aria-live="polite">
      <Mark size={40} />
      <Title className="notice__title">{title}</Title>
      {text === undefined ? null : <div className="quiet">{text}</div>}
      {action}
    </section>
  )
}

export function Loading() {
  const { t } = useTranslation()
  return (
    <output className="notice" aria-busy="true">
      <Mark size={40} meeting />
      <span className="quiet">{t('shell.state.loading')}</span>
    </output>
  )
}

export function NoPermission() {
  const { t } = useTranslation()
  return <Notice isPage title={t('shell.state.noPermissionTitle')} text={t('shell.state.noPermissionText')} />
}

/** What failed, in the server's words, and a way on. */
export function Failed({ text, onRetry }: { readonly text: string; readonly onRetry?: () => void }) {
  const { t } = useTranslation()
  return (
    <Notice
      title={t('shell.state.errorTitle')}
      text={text}
      action={onRetry === undefined ? undefined : <Button onClick={onRetry}>{t('shell.state.retry')}</Button>}
    />
  )
}
