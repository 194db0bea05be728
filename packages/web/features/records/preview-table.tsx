import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../shell/preferences.tsx'
import { type RecordBody, recordTime } from './record-text.ts'

type Preview = {
  readonly records: readonly unknown[]
  readonly rejects: readonly {
    readonly position: number
    readonly line: number | null
    readonly value: string | null
    readonly text: { readonly 'zh-CN': string; readonly en: string }
  }[]
  readonly rowsSeen: number
}

/** The first rows as they will be read, and those that will not. */
export function PreviewTable({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const records = preview.records as readonly RecordBody[]
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))].filter((name) => name !== 'source')
  return (
    <>
      <p className="records-section">{t('records.previewOf', { rows: preview.rowsSeen })}</p>
      <div className="table-scroll">
        <table className="plain-table">
          <thead>
            <tr>
              {names.map((name) => (
                <th key={name} scope="col">
                  {t(`records.fields.${name}` as 'records.fields.channel', { defaultValue: name })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {records.slice(0, 20).map((record) => (
              <tr key={record.sourceId}>
                {names.map((name) => (
                  <td key={name} className="figure-left">
                    {cell(name, record[name as keyof RecordBody], language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul>
        {preview.rejects.map((reject) => (
          <li key={reject.position} className="note">
            {t('records.rejectAt', { line: reject.line ?? reject.position })} {reject.text[language]}{' '}
            {reject.value ?? ''}
          </li>
        ))}
      </ul>
    </>
  )
}

const cell = (name: string, value: unknown, language: 'zh-CN' | 'en'): string =>
  value === undefined
    ? ''
    : name.endsWith('At') && !Array.isArray(value)
      ? recordTime(value as string, language)
      : JSON.stringify(value)
