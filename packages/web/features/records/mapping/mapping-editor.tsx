import type { Encoding, MappedField, Mapping } from '@heqi/records/mapping'
import { Input, Select, Tabs } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FieldFailure, FieldRow } from './field-row.tsx'
import { type FieldSource, NO_SOURCE } from './field-source.ts'
import type { FileLook } from './file-look.ts'
import { FIELD_GROUPS, REQUIRED_FIELDS } from './mapped-fields.ts'
import type { MappingDraft } from './mapping-draft.ts'
import { MappingText } from './mapping-text.tsx'
import { RowFilters } from './row-filters.tsx'

type Props = {
  readonly draft: MappingDraft
  readonly look: FileLook
  readonly unsure: readonly string[]
  /** Rejects of the preview by field; `undefined` while there is no preview. */
  readonly failures: ((field: string) => FieldFailure) | undefined
}

/** The mapping as a form, field by field; the text of the mapping file for those who write it. */
export function MappingEditor({ draft, look, unsure, failures }: Props) {
  const { t } = useTranslation()
  return (
    <Tabs
      items={[
        {
          key: 'form',
          label: t('mapping.guided'),
          children: <MappingForm draft={draft} look={look} unsure={unsure} failures={failures} />,
        },
        {
          key: 'text',
          label: t('mapping.expert'),
          children: <MappingText mapping={draft.mapping} onChange={draft.replace} />,
        },
      ]}
    />
  )
}

function MappingForm({ draft, look, unsure, failures }: Props) {
  const { t } = useTranslation()
  const [added, setAdded] = useState<readonly MappedField[]>([])
  const [changed, setChanged] = useState<ReadonlySet<MappedField>>(new Set())
  const isShown = (field: MappedField): boolean =>
    REQUIRED_FIELDS.includes(field) || draft.mapping.fields[field] !== undefined || added.includes(field)
  const change = (field: MappedField, source: FieldSource | undefined) => {
    setChanged(new Set([...changed, field]))
    setAdded(source === undefined ? added.filter((other) => other !== field) : [...added, field])
    draft.changeField(field, source)
  }
  const hidden = FIELD_GROUPS.map(({ group, fields }) => ({
    label: t(`mapping.groups.${group}`),
    options: (fields as readonly MappedField[])
      .filter((field) => !isShown(field))
      .map((field) => ({ value: field, label: t(`records.fields.${field}` as 'records.fields.channel') })),
  })).filter(({ options }) => options.length > 0)
  return (
    <>
      <FileOptions draft={draft} />
      {FIELD_GROUPS.filter(({ fields }) => (fields as readonly MappedField[]).some(isShown)).map(
        ({ group, fields }) => (
          <section key={group} aria-labelledby={`group-${group}`} className="field-group">
            <h3 id={`group-${group}`} className="section-title">
              {t(`mapping.groups.${group}`)}
            </h3>
            <ul className="field-rows">
              {(fields as readonly MappedField[]).filter(isShown).map((field) => (
                <FieldRow
                  key={field}
                  field={field}
                  source={draft.sourceOf(field)}
                  look={look}
                  failed={failures?.(field)}
                  unsure={unsure.includes(field) && !changed.has(field)}
                  onChange={(source) => change(field, source)}
                />
              ))}
            </ul>
          </section>
        ),
      )}
      <Select<MappedField | null>
        showSearch
        className="field-adder"
        value={null}
        aria-label={t('mapping.addField')}
        placeholder={t('mapping.addField')}
        optionFilterProp="label"
        options={hidden}
        onChange={(field) => {
          if (field === null) return
          setAdded([...added, field])
          draft.changeField(field, NO_SOURCE)
        }}
      />
      <RowFilters
        filters={draft.mapping.filters ?? []}
        look={look}
        onChange={(filters) =>
          draft.change({ filters: filters.length === 0 ? undefined : filters } as Partial<Mapping>)
        }
      />
    </>
  )
}

const ZONES = ['Asia/Shanghai', 'Asia/Hong_Kong', 'Asia/Taipei', 'Asia/Singapore', 'Asia/Tokyo', 'UTC'] as const
const ENCODING_CHOICES: readonly Encoding[] = ['auto', 'utf-8', 'gb18030', 'utf-16le', 'utf-16be']

/** What holds for the whole file: zone of its times, encoding, texts that mean nothing. */
function FileOptions({ draft: { mapping, change } }: { readonly draft: MappingDraft }) {
  const { t } = useTranslation()
  const zones = [...new Set<string>([mapping.timeZone, ...ZONES])]
  return (
    <div className="file-options">
      <label>
        <span className="note">{t('mapping.timeZone')}</span>
        <Select
          showSearch
          aria-label={t('mapping.timeZone')}
          value={mapping.timeZone}
          options={zones.map((value) => ({ value, label: value }))}
          onChange={(timeZone: string) => change({ timeZone })}
        />
      </label>
      {mapping.format === 'csv' ? (
        <label>
          <span className="note">{t('mapping.encoding')}</span>
          <Select<Encoding>
            aria-label={t('mapping.encoding')}
            value={mapping.encoding ?? 'auto'}
            options={ENCODING_CHOICES.map((value) => ({
              value,
              label: value === 'auto' ? t('mapping.encodingAuto') : value.toUpperCase(),
            }))}
            onChange={(encoding) => change({ encoding })}
          />
        </label>
      ) : null}
      <label>
        <span className="note">{t('mapping.emptyTexts')}</span>
        <Input
          aria-label={t('mapping.emptyTexts')}
          placeholder="NULL, -, N/A"
          defaultValue={(mapping.empty ?? []).join(', ')}
          onBlur={(event) => {
            const empty = event.target.value
              .split(',')
              .map((text) => text.trim())
              .filter((text) => text !== '')
            change({ empty: empty.length === 0 ? undefined : empty } as Partial<Mapping>)
          }}
        />
      </label>
    </div>
  )
}
