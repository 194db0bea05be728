import type { Language } from '@heqi/vocabulary'
import { useTranslation } from 'react-i18next'
import { useContractZone } from '../../api/contract-zone.ts'
import { fieldText } from './field-text.ts'
import type { RecordBody } from './record-text.ts'

/** Everything that a record states, in the order of the canonical record. */
export function RecordFields({ record, language }: { readonly record: RecordBody; readonly language: Language }) {
  const { t } = useTranslation()
  const timeZone = useContractZone()
  const entries = Object.entries(record).filter(([name]) => name !== 'source' && name !== 'sourceId')
  return (
    <dl className="sheet sheet--padded why-values record-fields">
      {entries.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`records.fields.${name}` as 'records.fields.channel', { defaultValue: name })}</dt>
          <dd className="figure-left">{fieldText(name, value, language, t, timeZone)}</dd>
        </div>
      ))}
    </dl>
  )
}
