import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useContractZone } from '../../api/contract-zone.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { fieldText } from './field-text.ts'
import { type RecordBody, recordTime } from './record-text.ts'

type Props = {
  readonly contractId: string
  readonly records: readonly RecordBody[]
  /** Given while there are more than are shown. */
  readonly onMore?: (() => void) | undefined
  readonly isLoadingMore: boolean
  readonly className?: string
}

/** Single records behind a number, in the order of their arrival; each leads to the record with its clocks. */
export function RecordLinks({ contractId, records, onMore, isLoadingMore, className = '' }: Props) {
  const { t } = useTranslation()
  const timeZone = useContractZone()
  const { language } = usePreferences()
  return (
    <>
      <ul className={`record-list ${className}`}>
        {records.map((record) => (
          <li key={`${record.source}/${record.sourceId}`}>
            <Link
              to="/contracts/$contractId/records/record"
              params={{ contractId }}
              search={{ source: record.source, sourceId: record.sourceId }}
            >
              {record.sourceId}
            </Link>
            <span className="note">{fieldText('channel', record.channel, language, t)}</span>
            <span className="note figure">{recordTime(record.enteredAt, timeZone)}</span>
          </li>
        ))}
      </ul>
      {onMore === undefined ? null : (
        <Button size="small" loading={isLoadingMore} onClick={onMore}>
          {t('contracts.more')}
        </Button>
      )}
    </>
  )
}
