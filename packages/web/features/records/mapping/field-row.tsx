import { DeleteOutlined } from '@ant-design/icons'
import type { DurationUnit, MappedField } from '@heqi/records/mapping'
import { Button, Input, Select } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { StateTag, type Tone } from '../../../shell/state-tag.tsx'
import { type FieldSource, WAYS, type Way } from './field-source.ts'
import type { FileLook } from './file-look.ts'
import { DATE_FORMATS, kindOf, REQUIRED_FIELDS } from './mapped-fields.ts'
import type { DrawnSource } from './mapping-draft.ts'
import { OnlyWhenEditor } from './only-when.tsx'
import { partOptions } from './part-options.ts'
import { ValueMap } from './value-map.tsx'
import { wordsOf, wordText } from './words.ts'

export type FieldFailure = { readonly rows: number; readonly reason: string | undefined }

type Props = {
  readonly field: MappedField
  readonly source: DrawnSource
  readonly look: FileLook
  /** How many rows of the preview failed at this field, and why the first did; `undefined` while there is no preview. */
  readonly failed: FieldFailure | undefined
  readonly unsure: boolean
  readonly onChange: (source: FieldSource | undefined) => void
}

/** One canonical field: where it comes from, how that is read, what it looks like, whether the preview reads it. */
export function FieldRow({ field, source, look, failed, unsure, onChange }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const name = t(`records.fields.${field}` as 'records.fields.channel')
  const isRequired = REQUIRED_FIELDS.includes(field)
  return (
    <li className="field-row" aria-labelledby={id}>
      <div className="field-row__name">
        <strong id={id}>{name}</strong>
        {isRequired ? <span className="note"> {t('mapping.required')}</span> : null}
        <FieldState source={source} failed={failed} unsure={unsure} isRequired={isRequired} />
      </div>
      {source === 'text-only' ? (
        <p className="quiet field-row__body">{t('mapping.textOnly')}</p>
      ) : (
        <SourceEditor field={field} name={name} source={source} look={look} onChange={onChange} />
      )}
      {isRequired ? (
        <span />
      ) : (
        <Button
          type="text"
          icon={<DeleteOutlined />}
          aria-label={t('mapping.remove', { field: name })}
          onClick={() => onChange(undefined)}
        />
      )}
    </li>
  )
}

type StateProps = Pick<Props, 'source' | 'failed' | 'unsure'> & { readonly isRequired: boolean }

function FieldState({ source, failed, unsure, isRequired }: StateProps) {
  const { t, i18n } = useTranslation()
  const isEmpty = source !== 'text-only' && source.parts.length === 0 && source.constant === ''
  const [tone, text]: readonly [Tone, string] = isEmpty
    ? [isRequired ? 'missed' : 'notMeasured', t(isRequired ? 'mapping.stateMissing' : 'mapping.stateEmpty')]
    : failed === undefined
      ? ['notMeasured', t('mapping.stateUnread')]
      : failed.rows > 0
        ? ['missed', t('mapping.stateFailed', { rows: failed.rows.toLocaleString(i18n.language) })]
        : unsure
          ? ['atRisk', t('mapping.stateUnsure')]
          : ['met', t('mapping.stateRead')]
  return (
    <div className="note">
      <StateTag tone={tone} text={text} />
      {failed?.reason === undefined ? null : <div>{failed.reason}</div>}
    </div>
  )
}

type EditorProps = {
  readonly field: MappedField
  readonly name: string
  readonly source: FieldSource
  readonly look: FileLook
  readonly onChange: (source: FieldSource) => void
}

function SourceEditor({ field, name, source, look, onChange }: EditorProps) {
  const { t } = useTranslation()
  const { way, parts } = source
  const options = partOptions(look, field, way, t)
  const label = t('mapping.columnOf', { field: name })
  const isSeveral = way === 'join' || way === 'sum' || way === 'first' || way === 'difference'
  return (
    <div className="field-row__body">
      <div className="field-row__source">
        <Select<Way>
          value={way}
          aria-label={t('mapping.wayOf', { field: name })}
          className="field-row__way"
          onChange={(next) => onChange({ ...source, way: next, parts: next === 'constant' ? [] : parts })}
          options={waysFor(field).map((value) => ({ value, label: t(`mapping.ways.${value}`) }))}
        />
        {way === 'constant' ? (
          <ConstantInput field={field} label={label} source={source} onChange={onChange} />
        ) : isSeveral ? (
          <Select
            mode="multiple"
            className="field-row__parts"
            aria-label={label}
            placeholder={t(way === 'difference' ? 'mapping.twoParts' : 'mapping.someParts')}
            value={[...parts]}
            maxCount={way === 'difference' ? 2 : Number.MAX_SAFE_INTEGER}
            options={options}
            onChange={(keys: string[]) => onChange({ ...source, parts: keys })}
          />
        ) : (
          <Select
            showSearch
            allowClear
            className="field-row__parts"
            aria-label={label}
            placeholder={t('mapping.chooseColumn')}
            value={parts[0] ?? null}
            options={options}
            onChange={(key: string | null | undefined) => onChange({ ...source, parts: key ? [key] : [] })}
          />
        )}
        {way === 'join' ? (
          <Input
            className="field-row__join"
            aria-label={t('mapping.joinWith')}
            prefix={<span className="note">{t('mapping.joinWith')}</span>}
            value={source.join}
            onChange={(event) => onChange({ ...source, join: event.target.value })}
          />
        ) : null}
        <ReadingEditor field={field} name={name} source={source} onChange={onChange} />
        {source.only === undefined ? (
          <OnlyWhenEditor field={name} source={source} look={look} onChange={onChange} />
        ) : null}
      </div>
      {kindOf(field) === 'word' && parts.length > 0 ? (
        <ValueMap field={field} source={source} look={look} onChange={onChange} />
      ) : null}
      {source.only === undefined ? null : (
        <OnlyWhenEditor field={name} source={source} look={look} onChange={onChange} />
      )}
      <p className="note field-row__sample">{sampleText(look, parts)}</p>
    </div>
  )
}

const sampleText = (look: FileLook, parts: readonly string[]): string =>
  parts
    .map((part) => look.samples(part).slice(0, 3).join(' · '))
    .filter((text) => text !== '')
    .join(' ＋ ')

function waysFor(field: MappedField): readonly Way[] {
  const kind = kindOf(field)
  if (kind === 'instant' || kind === 'duration') return WAYS
  return WAYS.filter((way) => way !== 'sum' && way !== 'difference')
}

function ConstantInput({
  field,
  label,
  source,
  onChange,
}: Omit<EditorProps, 'name' | 'look'> & { readonly label: string }) {
  const { t } = useTranslation()
  const words = wordsOf(field)
  if (words.length === 0)
    return (
      <Input
        className="field-row__parts"
        aria-label={label}
        value={source.constant}
        onChange={(event) => onChange({ ...source, constant: event.target.value })}
      />
    )
  return (
    <Select
      className="field-row__parts"
      aria-label={label}
      value={source.constant === '' ? null : source.constant}
      onChange={(constant: string) => onChange({ ...source, constant })}
      options={words.map((value) => ({ value, label: wordText(field, value, t) }))}
    />
  )
}

type ReadingProps = Omit<EditorProps, 'look'>

function ReadingEditor({ field, name, source, onChange }: ReadingProps) {
  const { t } = useTranslation()
  const kind = kindOf(field)
  const { reading, way, parts } = source
  if (way === 'constant' || parts.every((part) => part.startsWith('field/'))) return null
  const readsDates = kind === 'instant' || (kind === 'duration' && way === 'difference')
  if (readsDates)
    return (
      <Select
        showSearch
        className="field-row__format"
        aria-label={t('mapping.formatOf', { field: name })}
        value={reading.format ?? 'iso'}
        onChange={(format: string) => onChange({ ...source, reading: { format } })}
        options={[...new Set<string>([...DATE_FORMATS, ...(reading.format === undefined ? [] : [reading.format])])].map(
          (value) => ({
            value,
            label: t(`mapping.formats.${value}` as 'mapping.formats.iso', { defaultValue: value }),
          }),
        )}
      />
    )
  if (kind !== 'duration') return null
  return (
    <Select
      className="field-row__format"
      aria-label={t('mapping.unitOf', { field: name })}
      value={reading.format === 'clock' ? 'clock' : (reading.unit ?? 'milliseconds')}
      onChange={(unit: DurationUnit | 'clock') =>
        onChange({ ...source, reading: unit === 'clock' ? { format: 'clock' } : { unit } })
      }
      options={(['seconds', 'minutes', 'hours', 'milliseconds', 'clock'] as const).map((value) => ({
        value,
        label: t(`mapping.units.${value}`),
      }))}
    />
  )
}
