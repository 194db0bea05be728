import { Button, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { type FieldSource, type OnlyWhen, TESTS, type TestName } from './field-source.ts'
import type { FileLook } from './file-look.ts'
import { columnLabel } from './part-options.ts'

type EditorProps = {
  readonly field: string
  readonly source: FieldSource
  readonly look: FileLook
  readonly onChange: (source: FieldSource) => void
}

/** The condition under which a field is taken from a row at all. */
export function OnlyWhenEditor({ field, source, look, onChange }: EditorProps) {
  const { t } = useTranslation()
  if (source.only === undefined)
    return source.parts.length === 0 && source.constant === '' ? null : (
      <Button
        type="link"
        size="small"
        className="field-row__only"
        aria-label={t('mapping.addOnlyFor', { field })}
        onClick={() => onChange({ ...source, only: { column: '', test: 'equals', value: '' } })}
      >
        {t('mapping.addOnly')}
      </Button>
    )
  return (
    <div className="field-row__source">
      <span className="quiet">{t('mapping.only')}</span>
      <ConditionInputs only={source.only} look={look} onChange={(only) => onChange({ ...source, only })} />
      <Button
        type="text"
        size="small"
        onClick={() => {
          const { only: _, ...rest } = source
          onChange(rest)
        }}
      >
        {t('mapping.dropOnly')}
      </Button>
    </div>
  )
}

type InputProps = {
  readonly only: OnlyWhen
  readonly look: FileLook
  readonly onChange: (only: OnlyWhen) => void
}

/** A column, a test and, where the test needs one, a value. */
export function ConditionInputs({ only, look, onChange }: InputProps) {
  const { t } = useTranslation()
  const known = look.values(only.column)
  const needsValue = only.test !== 'filled' && only.test !== 'blank'
  return (
    <>
      <Select
        showSearch
        className="field-row__parts"
        aria-label={t('mapping.testedColumn')}
        placeholder={t('mapping.chooseColumn')}
        value={only.column === '' ? null : only.column}
        options={look.columns.map((key) => ({ value: key, label: columnLabel(key) }))}
        onChange={(column: string) => onChange({ ...only, column })}
      />
      <Select<TestName>
        className="field-row__way"
        aria-label={t('mapping.test')}
        value={only.test}
        options={TESTS.map((value) => ({ value, label: t(`mapping.tests.${value}`) }))}
        onChange={(test) => onChange({ ...only, test })}
      />
      {needsValue ? (
        <Input
          className="field-row__join"
          aria-label={t('mapping.testedValue')}
          list={`values-of-${only.column}`}
          value={only.value}
          onChange={(event) => onChange({ ...only, value: event.target.value })}
        />
      ) : null}
      {known.length === 0 ? null : (
        <datalist id={`values-of-${only.column}`}>
          {known.map(({ value }) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      )}
    </>
  )
}
