import { CheckOutlined, CloudOutlined, ExclamationCircleOutlined, LoadingOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { recentMomentText } from '../../../shell/moment-text.ts'
import type { SaveState } from './use-autosave.ts'

type Props = {
  readonly state: SaveState | undefined
  /** When it was saved before this sitting. */
  readonly savedAt: string
  readonly timeZone: string
  readonly onRetry: () => void
}

/** Whether what was typed is safe, and where. */
export function SavedState({ state, savedAt, timeZone, onRetry }: Props) {
  const { t } = useTranslation()
  if (state === undefined) return <span className="note">{t('studio.readOnly')}</span>
  switch (state.kind) {
    case 'saved':
      return (
        <output className="note">
          <CheckOutlined /> {t('studio.saved', { at: recentMomentText(state.at ?? savedAt, Date.now(), timeZone) })}
        </output>
      )
    case 'waiting':
    case 'saving':
      return (
        <output className="note">
          <LoadingOutlined /> {t('studio.saving')}
        </output>
      )
    case 'offline':
      return (
        <output className="note">
          <CloudOutlined /> {t('studio.offline')}
        </output>
      )
    case 'failed':
      return (
        <output className="term-wrong">
          <ExclamationCircleOutlined /> {t('studio.saveFailed', { reason: state.text })}{' '}
          <Button size="small" onClick={onRetry}>
            {t('shell.state.retry')}
          </Button>
        </output>
      )
  }
}
