import { useTranslation } from 'react-i18next'
import { useContractZone } from '../../api/contract-zone.ts'
import type { paths } from '../../api/generated/schema.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { StateTag } from '../../shell/state-tag.tsx'
import { fieldText } from './field-text.ts'
import type { RecordBody } from './record-text.ts'

type Preview =
  paths['/api/contracts/{contractId}/files/{fileId}/preview']['post']['responses'][200]['content']['application/json']

const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)

/** The first rows as they will be read, and those that will not, each with its reason. */
export function PreviewTable({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation()
  const timeZone = useContractZone()
  const { language } = usePreferences()
  const records = (preview.records as unknown as readonly RecordBody[]).slice(0, 20)
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))].filter((name) => name !== 'source')
  const rejected = total(preview.rejected)
  const filtered = total(preview.filtered)
  return (
    <section className="records-section" aria-labelledby="preview-title" aria-live="polite">
      <h3 id="preview-title" className="section-title">
        {t('mapping.preview', { rows: preview.rowsSeen.toLocaleString(language) })}
      </h3>
      <p className="page-sub">
        <StateTag
          tone="met"
          text={t('mapping.readable', { rows: (preview.rowsSeen - rejected - filtered).toLocaleString(language) })}
        />
        {filtered === 0 ? null : (
          <StateTag tone="notMeasured" text={t('mapping.filtered', { rows: filtered.toLocaleString(language) })} />
        )}
        {rejected === 0 ? null : (
          <StateTag tone="missed" text={t('mapping.rejected', { rows: rejected.toLocaleString(language) })} />
        )}
      </p>
      {records.length === 0 ? null : (
        <div className="table-scroll preview-table" tabIndex={0} role="region" aria-labelledby="preview-title">
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
              {records.map((record) => (
                <tr key={record.sourceId}>
                  {names.map((name) => (
                    <td key={name} className="figure-left">
                      {fieldText(name, record[name as keyof RecordBody], language, t, timeZone)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {preview.rejects.length === 0 ? null : (
        <>
          <h4 className="section-title records-section">{t('mapping.rejectsTitle')}</h4>
          <ul className="reject-list">
            {preview.rejects.map((reject) => (
              <li key={reject.position}>
                <span className="note">{t('records.rejectAt', { line: reject.line ?? reject.position })}</span>
                {reject.text[language]}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
