import type { Language } from '@heqi/vocabulary'
import { useTranslation } from 'react-i18next'
import { type RecordBody, recordTime } from './record-text.ts'

/** Everything that a record states, in the order of the canonical record. */
export function RecordFields({ record, language }: { readonly record: RecordBody; readonly language: Language }) {
  const { t } = useTranslation()
  const entries = Object.entries(record).filter(([name]) => name !== 'source' && name !== 'sourceId')
  return (
    <dl className="sheet sheet--padded why-values record-fields">
      {entries.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`records.fields.${name}` as 'records.fields.channel', { defaultValue: name })}</dt>
          <dd className="figure-left">{fieldText(name, value, language)}</dd>
        </div>
      ))}
    </dl>
  )
}

function fieldText(name: string, value: unknown, language: Language): string {
  if (Array.isArray(value)) return String(value.length)
  if (name.endsWith('At') && (typeof value === 'string' || typeof value === 'number'))
    return recordTime(value, language)
  if (name.endsWith('Ms') && typeof value === 'number') return `${(value / 1000).toLocaleString(language)} s`
  return String(value)
}
