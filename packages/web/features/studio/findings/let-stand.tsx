import { Button, Input, Popover } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/** A finding that somebody looked at and lets stand says why. */
export function LetStand({ onStand }: { readonly onStand: (reason: string) => void }) {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  const isEmpty = reason.trim() === ''
  return (
    <Popover
      trigger="click"
      content={
        <form
          className="let-stand"
          onSubmit={(event) => {
            event.preventDefault()
            if (!isEmpty) onStand(reason.trim())
          }}
        >
          <Input
            autoFocus
            value={reason}
            aria-label={t('studio.reason')}
            placeholder={t('studio.reason')}
            onChange={(event) => setReason(event.target.value)}
          />
          <Button htmlType="submit" size="small" disabled={isEmpty}>
            {t('studio.letStand')}
          </Button>
        </form>
      }
    >
      <Button size="small" type="text">
        {t('studio.letStand')}
      </Button>
    </Popover>
  )
}
